import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'keeps buffers of a megabyte without end',
  program: `
console.log('before');
const kept: unknown[] = [];
for (;;) kept.push(new ArrayBuffer(1e6));
`,
  ends: /^(failed: RangeError: |limit: (memory|real-time|no-answer))/,
  prints: ['0 before'],
});
