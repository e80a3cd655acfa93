import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'awaits what never answers',
  program: `
console.log('before');
await { then() {} };
`,
  ends: 'deadlock at line 2',
  prints: ['0 before'],
});
