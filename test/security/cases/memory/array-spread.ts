import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'spreads an array of a billion items',
  program: `
const all = [...Array(1e9).keys()];
console.log(all.length);
`,
  ends: /^(failed: RangeError: |limit: (memory|real-time|no-answer))/,
});
