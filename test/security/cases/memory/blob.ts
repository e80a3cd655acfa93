import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes a blob of blobs without end',
  program: `
let blob = new Blob(['x'.repeat(1_000_000)]);
for (;;) blob = new Blob([blob, blob, blob, blob]);
`,
  ends: 'failed: RangeError: A blob of 977 MB is more than a program can have here: 512 MB.',
});
