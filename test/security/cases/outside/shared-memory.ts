import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'waits on shared memory',
  program: `
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
`,
  ends: 'failed: ReferenceError: SharedArrayBuffer is not defined',
});
