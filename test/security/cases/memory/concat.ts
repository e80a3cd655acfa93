import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'doubles an array without end',
  program: `
let all: number[] = [1];
for (;;) all = all.concat(all);
`,
  // On a busy machine its seconds may be up before it has so many.
  ends: growing(
    '2',
    'failed: RangeError: A list of 67,108,864 items is more than a program can have here: 33,554,432 items\\.',
  ),
});
