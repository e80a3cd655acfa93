import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'keeps buffers of a megabyte without end',
  program: `
console.log('before');
const kept: unknown[] = [];
for (;;) kept.push(new ArrayBuffer(1e6));
`,
  // Node's guards see the memory; Chromium refuses a buffer by itself, at about 2 GB, if there is time to come there.
  ends: /^(failed: RangeError: Array buffer allocation failed|limit: (memory|no-answer after line \d|(memory|real-time) at line 3))$/,
  prints: ['0 before'],
});
