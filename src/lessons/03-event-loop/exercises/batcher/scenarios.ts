import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Answer {
  createBatcher(loadMany: (keys: number[]) => Promise<string[]>): (key: number) => Promise<string>;
}

/** Knows the keys that it was given, not those that are added to their array afterwards. */
const valuesOf = async (keys: readonly number[]): Promise<string[]> => {
  const values = keys.map((key) => `u${key}`);
  await sleep(120);
  return values;
};

/** Keys 1, 2, 1, 3 in one turn; when they are answered, 4 and 5 in another. A call takes 120 ms. */
export const twoTurns = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const calls: { at: number; keys: number[] }[] = [];
  const get = answer.createBatcher(async (keys) => {
    calls.push({ at: performance.now(), keys: [...keys] });
    observe('calls of loadMany', calls);
    return valuesOf(keys);
  });
  const first = await Promise.all([get(1), get(2), get(1), get(3)]);
  const second = await Promise.all([get(4), get(5)]);
  return [first, second];
});

/** Two callers wait for one call, which fails. */
export const failing = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const get = answer.createBatcher(async () => {
    throw new Error('down');
  });
  return Promise.all([1, 2].map((key) => get(key).catch((error: Error) => error.message)));
});

/** 40, 7 and 30; 5 while they are under way; 7 again when all have come. A call takes 120 ms. */
export const threeTurns = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const calls: number[][] = [];
  const get = answer.createBatcher(async (keys) => {
    calls.push([...keys]);
    observe('calls of loadMany', calls);
    return valuesOf(keys);
  });
  const first = Promise.all([get(40), get(7), get(30)]);
  await sleep(10);
  const second = get(5);
  const seen = [await first, await second];
  return [...seen, await get(7)];
});

/** Two batchers, each with a service of its own, are asked in the same turn. */
export const twoBatchers = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const users = answer.createBatcher(async (keys) => keys.map((key) => `user ${key}`));
  const depots = answer.createBatcher(async (keys) => keys.map((key) => `depot ${key}`));
  return Promise.all([users(1), depots(1), depots(2)]);
});

/** Key 1 is asked for by two timers that ring at the same moment: two turns. */
export const twoTimers = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const calls: number[][] = [];
  const get = answer.createBatcher(async (keys) => {
    calls.push([...keys]);
    observe('calls of loadMany', calls);
    return valuesOf(keys);
  });
  return Promise.all([sleep(10).then(() => get(1)), sleep(10).then(() => get(1))]);
});
