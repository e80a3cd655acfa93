import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'awaits what never says what its then is',
  program: `
console.log('before');
await { get then(): any { for (;;); } };
`,
  ends: 'limit: real-time at line 2',
  prints: ['0 before'],
});
