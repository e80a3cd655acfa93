import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'aborts without end',
  program: `
for (;;) {
  const controller = new AbortController();
  controller.signal.addEventListener('abort', () => {});
  controller.abort();
}
`,
  ends: growing('1-5'),
});
