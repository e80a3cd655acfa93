import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'fills a set without end',
  program: `
const kept = new Set();
for (let i = 0; ; i++) kept.add(i);
`,
  ends: growing('2', 'failed: RangeError: Set maximum size exceeded'),
});
