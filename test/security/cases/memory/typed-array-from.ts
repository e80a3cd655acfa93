import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes a typed array from a length',
  program: `
Uint32Array.from({ length: 2e9 }, () => 1);
`,
  ends: 'failed: RangeError: A buffer of 7,629 MB is more than a program can have here: 512 MB.',
});
