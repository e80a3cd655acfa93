import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'starts workers without end',
  program: `
import { startWorker } from '@lanternpost/labels';
for (;;) startWorker();
`,
  ends: growing('2'),
});
