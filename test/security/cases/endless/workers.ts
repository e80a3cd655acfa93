import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'starts workers without end',
  program: `
import { startWorker } from '@lanternpost/labels';
for (;;) startWorker();
`,
  ends: /^limit: (memory|(real-time|memory|events) at line 2)$/,
});
