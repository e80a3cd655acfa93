import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'doubles an array without end',
  program: `
let all: number[] = [1];
for (;;) all = all.concat(all);
`,
  ends: /^(failed: RangeError: |limit: (memory|real-time|no-answer))/,
});
