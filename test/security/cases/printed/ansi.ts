import { hostile } from '../../hostile.ts';

export default hostile({
  does: "prints what moves a terminal's cursor",
  program: `
console.log('\\x1b[31mred\\x1b[0m \\x1b[2J\\x1b[H\\x1b]0;title\\x07');
console.log(['\\x1b[31mred']);
`,
  ends: 'finished',
  prints: [
    '0 \u001b[31mred\u001b[0m \u001b[2J\u001b[H\u001b]0;title\u0007',
    "0 [ '\\x1B[31mred' ]",
  ],
});
