import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs big values without end',
  program: `
for (let i = 0; ; i++) console.log(i, 'x'.repeat(100_000));
`,
  ends: /^limit: (memory|no-answer after line \d|(real-time|memory) at line 1)$/,
});
