import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'listens to every iteration of an array, for what is not its own',
  program: `
const original = Array.prototype[Symbol.iterator];
const seen: unknown[] = [];
(Array.prototype as any)[Symbol.iterator] = function (this: unknown[]) {
  seen[seen.length] = this;
  return original.call(this);
};
const next = Object.getPrototypeOf([].values());
const step = next.next;
next.next = function () {
  seen[seen.length] = this;
  return step.call(this);
};
await new Promise((done) => setTimeout(done, 10));
console.log('seen', seen.length);
`,
  ends: 'finished',
  prints: ['10 seen 0'],
});
