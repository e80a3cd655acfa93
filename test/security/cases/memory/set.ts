import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'fills a set without end',
  program: `
const kept = new Set();
for (let i = 0; ; i++) kept.add(i);
`,
  ends: /^(limit: (memory|no-answer after line \d|(memory|real-time) at line 2)|failed: RangeError: Set maximum size exceeded)$/,
});
