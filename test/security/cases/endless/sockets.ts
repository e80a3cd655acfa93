import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'opens sockets without end',
  program: `
for (;;) new WebSocket('wss://live.lanternpost.test/couriers');
`,
  ends: growing('1'),
});
