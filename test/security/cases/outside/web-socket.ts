import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'opens a socket to a real host',
  program: `
const socket = new WebSocket('wss://example.com/');
await new Promise((done) => { socket.onerror = socket.onclose = done; });
`,
  ends: /^(failed: ReferenceError: WebSocket is not defined|finished)/,
});
