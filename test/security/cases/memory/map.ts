import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'fills a map without end',
  program: `
const kept = new Map();
for (let i = 0; ; i++) kept.set(i, { i });
`,
  ends: /^(limit: (memory|no-answer after line \d|(memory|real-time) at line 2)|failed: RangeError: Map maximum size exceeded)$/,
});
