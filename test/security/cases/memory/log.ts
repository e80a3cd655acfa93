import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'logs big values without end',
  program: `
for (let i = 0; ; i++) console.log(i, 'x'.repeat(100_000));
`,
  ends: growing('1'),
});
