import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces the Promise class and its constructor property',
  program: `
console.log('before');
(Promise.prototype as any).constructor = class Mine {};
(globalThis as any).Promise = class Mine {};
setTimeout(() => console.log('after'), 10);
`,
  ends: 'finished',
  prints: ['0 before', '10 after'],
});
