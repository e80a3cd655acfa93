import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'fills a stream that never says that it is full',
  program: `
const stream = new ReadableStream({ pull(controller) { for (;;) controller.enqueue(new Uint8Array(1e6)); } });
for await (const chunk of stream) console.log(chunk.length);
`,
  // The engine may have no more for a buffer before the guard looks again.
  ends: growing('1', 'failed: RangeError: Array buffer allocation failed'),
});
