import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'keeps buffers of a megabyte without end',
  program: `
console.log('before');
const kept: unknown[] = [];
for (;;) kept.push(new ArrayBuffer(1e6));
`,
  // Node's guards see the memory; Chromium refuses a buffer by itself, at about 2 GB, if there is time to come there.
  ends: growing('3', 'failed: RangeError: Array buffer allocation failed'),
  prints: ['0 before'],
});
