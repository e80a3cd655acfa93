import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'asks for addresses of a megabyte without end',
  program: `
const long = 'x'.repeat(1_000_000);
for (let i = 0; ; i++) fetch(\`https://api.lanternpost.test/\${i}\${long}\`).catch(() => {});
`,
  // What is asked for is counted as it is made: how much of it depends on the machine.
  ends: growing('2'),
});
