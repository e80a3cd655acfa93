import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes a buffer that grows',
  program: `
const buffer = new ArrayBuffer(1, { maxByteLength: 8e9 } as any);
(buffer as any).resize(8e9);
`,
  ends: 'failed: RangeError: A buffer of 7,629 MB is more than a program can have here: 512 MB.',
});
