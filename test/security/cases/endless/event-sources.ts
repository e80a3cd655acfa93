import { growing } from '../../growing.ts';
import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'subscribes to events without end',
  program: `
for (;;) new EventSource('https://api.lanternpost.test/parcels/1/events');
`,
  ends: growing('1'),
});
