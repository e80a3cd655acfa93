import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes a typed array from a length',
  program: `
Uint32Array.from({ length: 2e9 }, () => 1);
`,
  ends: /^(failed: RangeError: |limit: (memory|real-time|no-answer))/,
});
