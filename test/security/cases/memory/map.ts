import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'fills a map without end',
  program: `
const kept = new Map();
for (let i = 0; ; i++) kept.set(i, { i });
`,
  ends: growing('2', 'failed: RangeError: Map maximum size exceeded'),
});
