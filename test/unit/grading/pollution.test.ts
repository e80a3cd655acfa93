import { describe, expect, it } from 'vitest';
import { fulfilsWith } from '../../../src/runtime/exercise.ts';
import { checksOf } from '../../../src/runtime/grading/words.ts';
import { host } from '../../../src/runtime/sandbox/node-host.ts';
import { runIn } from '../../../src/runtime/sandbox/run.ts';
import { consoleLines } from '../../../src/runtime/trace/index.ts';
import { compiled } from '../run-program.ts';
import { graded, type SmallExercise } from './graded.ts';

const check = checksOf<{ [name: string]: unknown }>();
const names = ['first', 'second', 'third'];

/** Every run must find the realm as the first one did. */
const small: SmallExercise = {
  scenarios: Object.fromEntries(
    names.map((name) => [name, { seeds: 'exact', body: 'return answer.run();' }]),
  ),
  checks: names.map((name) => check(name, 'The same each time', name, fulfilsWith(1))),
};

const spoilers: [name: string, answer: string][] = [
  [
    'what all objects share is patched',
    `export const run = async () => { const p = Object.prototype as any; const n = (p.get?.n ?? 0) + 1; p.get = Object.assign(() => 0, { n }); return n; };`,
  ],
  [
    'a class inherits from another',
    `export const run = async () => { const n = ((Map.prototype as any).n ?? 0) + 1; Object.setPrototypeOf(Map.prototype, { n }); return n; };`,
  ],
  [
    'a global is left',
    `export const run = async () => { const g = globalThis as any; return (g.count = (g.count ?? 0) + 1); };`,
  ],
  [
    'something is added to a prototype',
    `export const run = async () => { const p = String.prototype as any; return (p.n = (p.n ?? 0) + 1); };`,
  ],
  [
    'a global function is replaced',
    `export const run = async () => { const old = globalThis.parseInt as any; const n = (old.n ?? 0) + 1;
globalThis.parseInt = Object.assign(() => 0, { n }) as never; return n; };`,
  ],
  [
    'a class is replaced',
    `export const run = async () => { const g = globalThis as any; const n = (g.Map.n ?? 0) + 1; g.Map = class extends g.Map { static n = n; }; return n; };`,
  ],
  [
    'a method of dates is patched',
    `export const run = async () => { const p = Date.prototype as any; const n = (p.getTime.n ?? 0) + 1; p.getTime = Object.assign(() => 0, { n }); return n; };`,
  ],
];

/** What a scenario shares with the answer stands fast. */
const replacements: [name: string, answer: string][] = [
  [
    'what all maps walk by is patched',
    `export const run = async () => { const p = Object.getPrototypeOf(new Map().values()); const n = (p.next.n ?? 0) + 1;
p.next = Object.assign(() => ({ done: true }), { n }); return n; };`,
  ],
  [
    'a method of lists is patched',
    `export const run = async () => { const push = Array.prototype.push as any; const n = (push.n ?? 0) + 1;
Array.prototype.push = Object.assign(function (this: any, ...all: any[]) { return Reflect.apply(push, this, all); }, { n }); return n; };`,
  ],
  [
    'what all iterators share is patched',
    `export const run = async () => { const p = Object.getPrototypeOf([].values()); const n = (p.next.n ?? 0) + 1; const next = p.next;
p.next = Object.assign(function (this: any) { return Reflect.apply(next, this, []); }, { n }); return n; };`,
  ],
  [
    'what all promises of async functions share is patched',
    `export const run = async () => { const then = Promise.prototype.then as any; const n = (then.n ?? 0) + 1;
Promise.prototype.then = Object.assign(function (this: any, ...all: any[]) { return Reflect.apply(then, this, all); }, { n }) as never; return n; };`,
  ],
  ['a function of Math is patched', `Math.max = () => 1; export const run = async () => 1;`],
  [
    'Object.is is patched behind the back of a setter',
    `export const run = async () => { Object.defineProperty(Object, 'is', { value: () => true }); return 1; };`,
  ],
];

describe('an answer that spoils the realm does not spoil the next run', () => {
  it.each(spoilers)('%s', async (_name, answer) => {
    expect((await graded(small, answer)).say).toBe('All 3 checks passed.');
  });

  it.each(replacements)(
    'and cannot replace what the scenario uses, too: %s',
    async (_name, answer) => {
      const { passed, say } = await graded(small, answer);
      expect(passed).toBe(false);
      expect(say).toMatch(/TypeError: Cannot (assign to read only|redefine) property/);
    },
  );

  it('though it may add what is missing', async () => {
    const answer = `(Array.prototype as any).second ??= function (this: any[]) { return this[1]; };
export const run = async () => ([0, 1] as any).second();`;
    expect((await graded(small, answer)).say).toBe('All 3 checks passed.');
  });

  it.each(spoilers)('and is put right for it: %s', async (_name, answer) => {
    const port = await host.start();
    const program = await compiled(`${answer}\nconsole.log(await run());`);
    const printed = async () => {
      const { trace, clean } = await runIn(port, program, { again: true });
      expect(clean).toBe(true);
      return consoleLines(trace)[0]?.text;
    };
    expect([await printed(), await printed()]).toEqual(['1', '1']);
    port.terminate();
  });

  it.each([
    ['what cannot be taken back', `Object.defineProperty(globalThis, 'mine', { value: 1 });`],
    ['a method that stays', `Object.defineProperty(Array.prototype, 'mine', { value: 1 });`],
    ['a frozen class', `Object.freeze(Map.prototype);`],
    ['a class to which nothing can be added', `Object.preventExtensions(Set);`],
  ])('and is seen to have left %s', async (_name, answer) => {
    const port = await host.start();
    const { clean } = await runIn(port, await compiled(answer), { again: true });
    port.terminate();
    expect(clean).toBe(false);
  });

  it('while an answer that leaves all as it was keeps its realm', async () => {
    const port = await host.start();
    const program =
      await compiled(`class Mine extends Map {} export const x = [new Mine(), structuredClone([1]), new URL('https://a.test')];
await fetch('https://api.lanternpost.test/posts'); crypto.randomUUID(); navigator; void [Intl, new Blob([]), new FormData(), btoa('a')];`);
    for (let i = 0; i < 3; i++) {
      expect((await runIn(port, program, { again: true })).clean).toBe(true);
    }
    port.terminate();
  });
});
