import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'loops for ever when a timer fires',
  program: `
setTimeout(() => { for (;;); }, 100);
console.log('before');
await new Promise((done) => setTimeout(done, 200));
console.log('after');
`,
  ends: 'limit: real-time at line 1',
  prints: ['0 before'],
});
