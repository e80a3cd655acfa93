import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'flattens more items than there can be in a list',
  program: `
const row = new Array(2 ** 24).fill(0);
new Array(2 ** 12).fill(row).flat();
`,
  ends: /^limit: (no-answer|memory)/,
});
