import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'has two ports send to each other for ever',
  program: `
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => port1.postMessage(1);
port2.onmessage = () => port2.postMessage(1);
port1.postMessage(1);
`,
  ends: /^limit: timers/,
});
