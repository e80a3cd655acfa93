import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'is disposed of by a thenable that asks itself again, a timer later',
  program: `
const again = {
  then(next: () => void): void {
    setTimeout(() => queueMicrotask(() => this.then(next)), 0);
  },
};
await using held = { [Symbol.asyncDispose]: () => again as PromiseLike<void> };
console.log('before');
`,
  ends: 'limit: timers at line 3',
  prints: ['0 before'],
});
