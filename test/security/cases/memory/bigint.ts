import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'asks for a number of a billion digits',
  program: `
console.log(String(7n ** (10n ** 9n)).length);
`,
  // Where memory is scarce, its end comes before the digits.
  ends: /^limit: (memory|no-answer)$/,
});
