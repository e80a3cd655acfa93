import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'encodes a text of a hundred million letters',
  program: `
new TextEncoder().encode('x'.repeat(1e8));
`,
  // One call of the platform's: on a machine that has much else to do it takes longer than a thread may be silent.
  ends: /^(finished|limit: no-answer)$/,
});
