import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'starts workers without end',
  program: `
import { startWorker } from '@lanternpost/labels';
for (;;) startWorker();
`,
  ends: /^limit: (memory|(real-time|memory) at line 2)$/,
});
