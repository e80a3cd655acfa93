import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'marks with one big name without end',
  program: `
const name = 'x'.repeat(1_000_000);
for (;;) performance.mark(name);
`,
  // A fast machine records a million events before two seconds are up.
  ends: growing('2'),
});
