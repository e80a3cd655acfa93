import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'gives an array a length of a billion, and fills it',
  program: `
const all: number[] = [];
all.length = 1e9;
all.fill(0);
`,
  ends: 'failed: RangeError: A list of 1,000,000,000 items is more than a program can have here: 33,554,432 items.',
});
