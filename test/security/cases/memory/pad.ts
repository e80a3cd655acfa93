import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'pads a text to half a billion letters',
  program: `
console.log('x'.padStart(5e8).length, 'x'.padEnd(5e8).length);
`,
  ends: 'finished',
});
