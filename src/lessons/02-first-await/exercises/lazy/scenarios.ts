import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Answer {
  lazy<T>(start: () => Promise<T>): PromiseLike<T>;
}

/** Made at 0 ms, awaited twice from 50 ms on. */
export const twice = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  let starts = 0;
  const seven = answer.lazy(async () => {
    starts++;
    await sleep(10);
    return 7;
  });
  await sleep(50);
  observe('calls of start before the first await', starts);
  const values = [await seven, await seven];
  observe('calls of start after two awaits', starts);
  return values;
});

/** Fails, and is awaited 5 ms after it was made. */
export const failing = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const boom = answer.lazy(async () => {
    throw new Error('boom');
  });
  await sleep(5);
  return await boom;
});

export const throwing = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const boom = answer.lazy(() => {
    throw new Error('at once');
  });
  return await boom;
});

/** What two awaits of a failure get; the message counts the calls of `start`. */
const awaitedTwice = (rejects: boolean) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer) => {
    let starts = 0;
    const boom = answer.lazy(() => {
      const error = new Error(`boom ${++starts}`);
      if (rejects) return Promise.reject(error);
      throw error;
    });
    const seen: unknown[] = [];
    for (let i = 0; i < 2; i++) {
      try {
        seen.push(await boom);
      } catch (error) {
        seen.push((error as Error).message);
      }
    }
    return seen;
  });

export const failingTwice = awaitedTwice(true);
export const throwingTwice = awaitedTwice(false);
