import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Answer {
  latest<A, R>(fn: (arg: A, signal: AbortSignal) => Promise<R>): (arg: A) => Promise<R>;
}

const search = async (ms: number, signal: AbortSignal): Promise<number> => {
  const response = await fetch(`https://api.lanternpost.test/slow?ms=${ms}`, { signal });
  return ((await response.json()) as { waited: number }).waited;
};

/** What became of each call: its value, or the name of its error. */
const outcomes = async (calls: (() => Promise<unknown>)[], gap: number): Promise<unknown[]> => {
  const started: Promise<unknown>[] = [];
  for (const call of calls) {
    if (started.length > 0 && gap > 0) await sleep(gap);
    started.push(
      call().then(
        (value) => value,
        (error: Error) => error.name,
      ),
    );
  }
  return Promise.all(started);
};

/** A search of 300 ms; 50 ms later another of 100. */
export const newSearch = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const find = answer.latest(search);
  return outcomes([() => find(300), () => find(100)], 50);
});

export const oneAfterAnother = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const find = answer.latest(search);
  return [await find(100), await find(100)];
});

export const twoBoxes = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const box = (name: string) =>
    answer.latest(async (ms: number, signal) => {
      await sleep(ms, undefined, { signal });
      return name;
    });
  const [one, two] = [box('one'), box('two')];
  return Promise.all([one(100), two(100)]);
});

export const failing = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const find = answer.latest(async () => {
    await sleep(20);
    throw new RangeError('no such street');
  });
  return find(1);
});

/** The work ignores its signal: the older call is done at 100 ms, the newer at 10. */
export const deafWork = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const find = answer.latest(async (ms: number) => {
    await sleep(ms);
    return ms;
  });
  return outcomes([() => find(100), () => find(10)], 0);
});

/** Two searches of 300 ms and one of 100, each 50 ms after the one before. */
export const threeSearches = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const find = answer.latest(search);
  return outcomes([() => find(300), () => find(300), () => find(100)], 50);
});

/** The work ignores its signal and takes 100 ms; 5 ms later another call, of 10 ms. */
export const deafThenNewer = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const find = answer.latest(async (ms: number) => {
    await sleep(ms);
    return ms;
  });
  return outcomes([() => find(100), () => find(10)], 5);
});
