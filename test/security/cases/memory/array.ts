import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes an array of a billion items and fills it',
  program: `
new Array(1e9).fill(0);
`,
  ends: 'failed: RangeError: A list of 1,000,000,000 items is more than a program can have here: 33,554,432 items.',
});
