import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'sets two timers from each timer',
  program: `
console.log('before');
const again = () => { setTimeout(again, 1); setTimeout(again, 1); };
again();
await new Promise(() => {});
`,
  ends: /^limit: /,
  prints: ['0 before'],
});
