import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'spreads an array of a billion items',
  program: `
const all = [...Array(1e9).keys()];
console.log(all.length);
`,
  ends: 'failed: RangeError: A list of 1,000,000,000 items is more than a program can have here: 33,554,432 items.',
});
