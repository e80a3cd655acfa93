import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'sets timers without end',
  program: `
for (let i = 0; ; i++) setTimeout(() => {}, i);
`,
  ends: /^limit: (memory|no-answer after line \d|(real-time|memory|events) at line 1)$/,
});
