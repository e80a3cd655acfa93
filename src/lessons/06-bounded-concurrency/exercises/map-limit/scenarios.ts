import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Answer {
  mapLimit<T, R>(
    items: T[],
    limit: number,
    fn: (item: T, index: number) => Promise<R>,
  ): Promise<R[]>;
}

type Observe = (name: string, value: unknown) => void;

const durations = [400, 100, 100, 100, 400, 100, 100, 100];

/** Counts how many calls of `fn` are under way, and notes each change. */
const counting = (observe: Observe) => {
  let running = 0;
  const change = (by: number) => {
    running += by;
    observe('calls of fn at a time', running);
  };
  return async (work: Promise<unknown>) => {
    change(1);
    await work;
    change(-1);
  };
};

/** Eight items that take 400, 100, 100, 100, 400, 100, 100 and 100 ms; limit 2. */
export const eightItems = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const during = counting(observe);
  return answer.mapLimit(durations, 2, async (ms, i) => {
    await during(sleep(ms));
    return i * 10;
  });
});

/** Six items of 50 ms, limit 2; the second throws. */
export const secondThrows = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const started: number[] = [];
  return answer.mapLimit([1, 2, 3, 4, 5, 6], 2, async (n) => {
    started.push(n);
    observe('started', started);
    await sleep(50);
    if (n === 2) throw new Error('two');
    return n;
  });
});

export const empty = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.mapLimit([], 3, async () => 1),
);

export const fewItems = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.mapLimit([1, 2], 10, async (n) => n),
);

/** The eight items with limit 3; each schedule scales what they take. */
export const schedules = scenario<Answer>({ seeds: 'all' }, async (answer, { io, observe }) => {
  const during = counting(observe);
  return answer.mapLimit(durations, 3, async (ms, i) => {
    await during(io(ms));
    return i;
  });
});

/** A call that fails while another item is under way; then three more items. */
export const afterFailure = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const failing = answer.mapLimit([1, 2, 3], 2, async (n) => {
    await sleep(n * 50);
    throw new Error('down');
  });
  await failing.catch(() => {});
  const items = [1, 2, 3];
  const results = await answer.mapLimit(items, 2, async (n) => n * 10);
  observe('the items afterwards', items);
  return results;
});
