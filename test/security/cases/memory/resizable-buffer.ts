import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes a buffer that grows',
  program: `
const buffer = new ArrayBuffer(1, { maxByteLength: 8e9 } as any);
(buffer as any).resize(8e9);
`,
  ends: /^(finished$|failed: RangeError: |limit: (memory|real-time|no-answer))/,
});
