import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'repeats a text half a billion times',
  program: `
const long = 'x'.repeat(5e8);
console.log(long.length);
`,
  ends: 'finished',
});
