import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'doubles a text without end',
  program: `
let text = 'xxxxxxxx';
for (;;) text += text;
`,
  ends: 'failed: RangeError: Invalid string length',
});
