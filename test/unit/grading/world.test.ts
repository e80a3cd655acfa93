import { expect, it } from 'vitest';
import { fulfilsWith } from '../../../src/runtime/exercise.ts';
import { checksOf } from '../../../src/runtime/grading/words.ts';
import { graded, type SmallExercise } from './graded.ts';

const check = checksOf<{ usual: unknown; slowly: unknown; everySchedule: unknown }>();
const body = `return answer.status('https://api.lanternpost.test/depots/north', { timeoutMs: 300 });`;

/** `status(url, { timeoutMs })`: the status, or the name of the error. */
const small: SmallExercise = {
  scenarios: {
    usual: { seeds: 'exact', body },
    slowly: { seeds: 'exact', world: { http: { depot: { latency: 350 } } }, body },
    everySchedule: { seeds: 'all', world: { http: { depot: { status: 418 } } }, body },
  },
  checks: [
    check('usual', 'It answers', 'usual', fulfilsWith(200)),
    check('slow', 'It is given up', 'slowly', fulfilsWith('TimeoutError')),
    check('schedules', 'A teapot', 'everySchedule', fulfilsWith(418)),
  ],
};

it('each scenario has a world of its own, under all of its schedules', async () => {
  const report = await graded(
    small,
    `export const status = async (url: string, { timeoutMs }: { timeoutMs: number }) => {
  try { return (await fetch(url, { signal: AbortSignal.timeout(timeoutMs) })).status; }
  catch (e) { return (e as Error).name; }
};`,
  );
  expect(report.checks.map(({ id, passed }) => [id, passed])).toEqual([
    ['usual', true],
    ['slow', true],
    ['schedules', true],
  ]);
});

it('and an answer that does not look at the clock is told', async () => {
  const report = await graded(
    small,
    `export const status = async (url: string) => (await fetch(url)).status;`,
  );
  expect(report.checks.map(({ id, passed }) => [id, passed])).toEqual([
    ['usual', true],
    ['slow', false],
    ['schedules', true],
  ]);
});
