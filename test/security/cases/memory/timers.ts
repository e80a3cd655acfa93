import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'sets timers without end',
  program: `
for (let i = 0; ; i++) setTimeout(() => {}, i);
`,
  ends: growing('1'),
});
