import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'asks for a buffer of eight gigabytes',
  program: `
console.log('before');
new ArrayBuffer(8e9);
`,
  ends: { node: /^(finished$|failed: RangeError: )/, chromium: /^failed: RangeError: / },
  prints: ['0 before'],
});
