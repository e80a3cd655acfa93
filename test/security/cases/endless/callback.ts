import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'loops for ever in the callback of a sort',
  program: `
console.log('before');
[2, 1].sort(() => {
  while (true);
});
`,
  ends: 'limit: real-time at line 3',
  prints: ['0 before'],
});
