import { describe, expect, it } from 'vitest';
import { fulfilsWith } from '../../../src/runtime/exercise.ts';
import { checksOf } from '../../../src/runtime/grading/words.ts';
import { host } from '../../../src/runtime/sandbox/node-host.ts';
import { runIn } from '../../../src/runtime/sandbox/run.ts';
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
    'a global is left',
    `export const run = async () => { const g = globalThis as any; return (g.count = (g.count ?? 0) + 1); };`,
  ],
  [
    'a method of lists is patched',
    `export const run = async () => { const push = Array.prototype.push as any; const n = (push.n ?? 0) + 1;
Array.prototype.push = Object.assign(function (this: any, ...all: any[]) { return Reflect.apply(push, this, all); }, { n }); return n; };`,
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
];

describe('an answer that spoils the realm does not spoil the next run', () => {
  it.each(spoilers)('%s', async (_name, answer) => {
    expect((await graded(small, answer)).say).toBe('All 3 checks passed.');
  });

  it.each(spoilers)('and is seen to have done so: %s', async (_name, answer) => {
    const port = await host.start();
    const { clean } = await runIn(port, await compiled(`${answer}\nawait run();`), { again: true });
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
