import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes an array of a billion items and fills it',
  program: `
new Array(1e9).fill(0);
`,
  ends: /^(failed: RangeError: |limit: (memory|real-time|no-answer))/,
});
