import { expect, it } from 'vitest';
import { fulfilsWith } from '../../../src/runtime/exercise.ts';
import { checksOf } from '../../../src/runtime/grading/words.ts';
import { graded, type SmallExercise } from './graded.ts';

const check = checksOf<{ [name: string]: unknown }>();

/** A scenario that counts, notes the time and waits by what an answer could have replaced. */
const small: SmallExercise = {
  scenarios: {
    calls: {
      seeds: 'exact',
      body: `const log = [];
let running = 0, most = 0;
await answer.twice(async () => {
  most = Math.max(most, ++running);
  await new Promise((done) => setTimeout(done, 100));
  running--;
  log.push(performance.now());
});
return { most, log };`,
    },
  },
  checks: [
    check('in-turn', 'One after the other', 'calls', fulfilsWith({ most: 1, log: [100, 200] })),
  ],
};

const atOnce = `export const twice = (fn: any) => Promise.all([fn(), fn()]);\n`;
const inTurn = `export const twice = async (fn: any) => { await fn(); await fn(); };\n`;

it('an answer that does what is asked passes', async () => {
  expect((await graded(small, inTurn)).passed).toBe(true);
});

it.each<[what: string, patch: string]>([
  ['nothing', ''],
  ['the clock', `let n = 0; performance.now = () => (n += 100);`],
  [
    'the clock for all',
    `let n = 0; Object.defineProperty(Performance.prototype, 'now', { value: () => (n += 100) });`,
  ],
  ['its timers', `globalThis.setTimeout = ((f: any) => f()) as any;`],
  ['Math', `globalThis.Math = { ...Math, max: () => 1 } as any;`],
  [
    'Promise',
    `globalThis.Promise = class { constructor(f: any) { f(() => {}); } then(f: any) { f(); } static all() {} } as any;`,
  ],
])('one that does not, and replaces %s, is caught', async (_what, patch) => {
  const { passed, checks } = await graded(small, `${patch}\n${atOnce}`);
  expect(passed).toBe(false);
  expect(checks[0]?.text).toContain('fulfilled with { most: 2, ');
});
