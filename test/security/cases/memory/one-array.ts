import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'pushes numbers into one array without end',
  program: `
const kept: number[] = [];
for (;;) kept.push(1.5);
`,
  ends: growing('2', 'failed: RangeError: Invalid array length'),
});
