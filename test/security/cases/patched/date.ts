import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces Date',
  program: `
console.log('before');
const began = performance.now();
(globalThis as any).Date = class { static now() { return -1; } };
await new Promise((done) => setTimeout(done, 10));
console.log('after', performance.now() - began);
`,
  ends: 'finished',
  prints: ['0 before', '10 after 10'],
});
