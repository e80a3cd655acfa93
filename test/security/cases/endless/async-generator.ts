import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'asks an async generator without end',
  program: `
async function* numbers() {
  for (;;) yield 1;
}
for await (const _ of numbers());
`,
  ends: growing('1-4'),
});
