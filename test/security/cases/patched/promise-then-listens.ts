import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'listens to every then, for what is not its own',
  program: `
import { setTimeout as sleep } from 'node:timers/promises';
const then = Promise.prototype.then;
let heard = 0;
Promise.prototype.then = function (...all: any[]) {
  heard++;
  return Reflect.apply(then, this, all);
} as any;
await sleep(10);
console.log('heard', heard);
`,
  ends: 'finished',
  prints: ['10 heard 0'],
});
