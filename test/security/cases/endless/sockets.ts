import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'opens sockets without end',
  program: `
for (;;) new WebSocket('wss://live.lanternpost.test/couriers');
`,
  ends: /^limit: (memory|(real-time|memory|events) at line 1)$/,
});
