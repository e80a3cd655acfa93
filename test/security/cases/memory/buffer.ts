import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'asks for a buffer of eight gigabytes',
  program: `
console.log('before');
new ArrayBuffer(8e9);
`,
  ends: 'failed: RangeError: A buffer of 7,629 MB is more than a program can have here: 512 MB.',
  prints: ['0 before'],
});
