import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'has a regular expression take half a gigabyte of text apart',
  program: `
/x/g[Symbol.match]('x'.repeat(2 ** 28));
`,
  ends: /^failed: RangeError: A text of 268,435,456 letters/,
});
