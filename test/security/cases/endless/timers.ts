import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'sets a timer from a timer, without a delay',
  program: `
console.log('before');
const again = () => setTimeout(again, 0);
again();
await new Promise(() => {});
`,
  ends: /^limit: timers/,
  prints: ['0 before'],
});
