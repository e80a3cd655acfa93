import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes an array from a length of a billion',
  program: `
Array.from({ length: 1e9 }, (_, i) => i);
`,
  ends: /^(failed: RangeError: |limit: (memory|real-time|no-answer))/,
});
