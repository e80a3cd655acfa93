import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'talks to other workers',
  program: `
new BroadcastChannel('meanwhile').postMessage('x');
`,
  ends: 'finished',
});
