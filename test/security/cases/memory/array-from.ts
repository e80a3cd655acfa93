import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes an array from a length of a billion',
  program: `
Array.from({ length: 1e9 }, (_, i) => i);
`,
  ends: 'failed: RangeError: A list of 1,000,000,000 items is more than a program can have here: 33,554,432 items.',
});
