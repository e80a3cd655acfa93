import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'starts workers of its own',
  program: `
for (;;) new Worker(URL.createObjectURL(new Blob(['for(;;);'])));
`,
  ends: 'failed: ReferenceError: Worker is not defined',
});
