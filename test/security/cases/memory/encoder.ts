import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'encodes a text of a hundred million letters',
  program: `
new TextEncoder().encode('x'.repeat(1e8));
`,
  ends: 'finished',
});
