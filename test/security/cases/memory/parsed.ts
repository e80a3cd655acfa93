import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'parses a text of a quarter of a billion letters',
  program: `
JSON.parse('[' + '0,'.repeat(2 ** 27) + '0]');
`,
  ends: /^failed: RangeError: A text of 268,435,459 letters/,
});
