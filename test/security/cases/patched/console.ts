import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces the console, which only it uses',
  program: `
console.log('before');
const { log } = console;
console.log = () => {};
console.log('unheard');
(globalThis as any).console = undefined;
log('still here');
`,
  ends: 'finished',
  prints: ['0 before', '0 still here'],
});
