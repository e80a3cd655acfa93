import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'starts a shared worker',
  program: `
new SharedWorker('data:text/javascript,for(;;);');
`,
  ends: 'failed: ReferenceError: SharedWorker is not defined',
});
