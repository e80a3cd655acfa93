import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Answer {
  take<T>(source: AsyncIterable<T>, n: number): AsyncGenerator<T, void, undefined>;
}

type Observe = (name: string, value: unknown) => void;

/** The numbers from 1 to `last`; notes how often it is asked, and how often it is closed. */
const source = (last: number, observe: Observe): AsyncIterable<number> => {
  let nexts = 0;
  let returns = 0;
  observe('calls of next', 0);
  observe('calls of return', 0);
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        observe('calls of next', ++nexts);
        // An endless source lets go of the thread now and then.
        if (nexts % 1000 === 0) await sleep(1);
        return nexts > last ? { done: true, value: undefined } : { done: false, value: nexts };
      },
      async return() {
        observe('calls of return', ++returns);
        return { done: true, value: undefined };
      },
    }),
  };
};

const taking = (last: number, n: number) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
    const taken: number[] = [];
    for await (const item of answer.take(source(last, observe), n)) taken.push(item);
    return taken;
  });

export const threeOfAHundred = taking(100, 3);
export const fiveOfTwo = taking(2, 5);
export const none = taking(100, 0);

/** The consumer leaves at the second of ten. */
export const left = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  for await (const item of answer.take(source(100, observe), 10)) if (item === 2) break;
});

/** Two of a source that never ends; asked for 10 ms at most. */
export const endless = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  let nexts = 0;
  const numbers: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (++nexts > 100) await sleep(1000);
        return { done: false, value: nexts };
      },
      async return() {
        return { done: true, value: undefined };
      },
    }),
  };
  const two = (async () => {
    const taken: number[] = [];
    for await (const item of answer.take(numbers, 2)) taken.push(item);
    return taken;
  })();
  return Promise.race([two, sleep(10, 'not within 10 ms')]);
});

/** The source fails when it is asked for the second. */
export const failing = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  async function* one() {
    yield 1;
    throw new Error('torn');
  }
  const taken: number[] = [];
  observe('taken', taken);
  for await (const item of answer.take(one(), 3)) {
    taken.push(item);
    observe('taken', taken);
  }
});

/** A source that needs 10 ms to close, as a connection does. */
export const slowToClose = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  async function* numbers() {
    try {
      for (let n = 1; ; n++) yield n;
    } finally {
      await sleep(10);
      observe('closed at', performance.now());
    }
  }
  const taken: number[] = [];
  for await (const item of answer.take(numbers(), 2)) taken.push(item);
  observe('the loop ended at', performance.now());
  await sleep(50);
});

/** A source that has nothing to close: its iterator has no `return`. */
export const nothingToClose = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  let n = 0;
  const numbers: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({
      async next() {
        return { done: false, value: ++n };
      },
    }),
  };
  const taken: number[] = [];
  for await (const item of answer.take(numbers, 2)) taken.push(item);
  return taken;
});
