import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'prints without end',
  program: `
for (let i = 0; ; i++) console.log(i);
`,
  ends: growing('1'),
});
