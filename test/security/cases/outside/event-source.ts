import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'opens a stream of events from a real host',
  program: `
const source = new EventSource('https://example.com/');
await new Promise((done) => { source.onerror = done; });
source.close();
`,
  ends: /^(failed: ReferenceError: EventSource is not defined|finished)/,
});
