import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'asks for an array of a billion numbers',
  program: `
new Float64Array(1e9).fill(1);
`,
  ends: /^(failed: RangeError: |limit: (memory|real-time|no-answer))/,
});
