import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'sends and reads bodies that grow',
  program: `
let text = 'x'.repeat(1_000_000);
for (;;) {
  text = await new Response(text + text).text();
}
`,
  // The last bodies are hundreds of megabytes, each decoded in one call: how far it comes depends on the machine.
  // A browser decodes beside the thread, which answers meanwhile: what is stopped then stands on no line.
  ends: growing(
    '3',
    'limit: real-time-in-all( at line 3)?|failed: RangeError: Invalid string length',
  ),
});
