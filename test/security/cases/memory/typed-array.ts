import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'asks for an array of a billion numbers',
  program: `
new Float64Array(1e9).fill(1);
`,
  ends: 'failed: RangeError: A buffer of 7,629 MB is more than a program can have here: 512 MB.',
});
