import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'asks for more pieces of a text than one array can hold',
  program: `
'x'.repeat(2 ** 28).split('');
`,
  ends: /^failed: RangeError: A text of 268,435,456 letters, of which 'split' would make .* 67,108,864 letters\.$/,
});
