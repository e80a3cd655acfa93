import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'clones what it has cloned, without end',
  program: `
let all: unknown[] = [new Array(1000).fill('x')];
for (;;) all = structuredClone([all, all.slice()]);
`,
  ends: /^(limit: (memory|real-time|no-answer)|failed: RangeError|failed: DataCloneError)/,
});
