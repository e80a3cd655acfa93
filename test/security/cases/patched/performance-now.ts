import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'replaces every clock, and virtual time goes on',
  program: `
console.log('before');
performance.now = Date.now = () => Number.NaN;
await new Promise((done) => setTimeout(done, 500));
console.log('after', performance.now());
`,
  ends: 'finished',
  prints: ['0 before', '500 after NaN'],
});
