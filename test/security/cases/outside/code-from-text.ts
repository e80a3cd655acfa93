import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'makes code from text in every way',
  program: `
const text = 'return globalThis.process ?? globalThis.self';
const ways: (() => unknown)[] = [
  () => (0, eval)('1'),
  () => eval('1'),
  () => new Function(text)(),
  () => Function(text)(),
  () => ({}).constructor.constructor(text)(),
  () => (async () => {}).constructor(text)(),
  () => (function* () {}).constructor(text)().next(),
  () => Reflect.construct((async function* () {}).constructor, [text]),
];
console.log(ways.map((way) => { try { way(); return 'done'; } catch (error) { return (error as Error).name; } }).join(' '));
`,
  ends: 'finished',
  prints: ['0 EvalError EvalError EvalError EvalError EvalError EvalError EvalError EvalError'],
});
