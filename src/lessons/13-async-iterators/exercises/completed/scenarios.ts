import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Answer {
  completed<T>(promises: Iterable<Promise<T>>): AsyncGenerator<Awaited<T>, void, undefined>;
}

const after = (ms: number, value: string) => sleep(ms, value);
const failing = async (ms: number, message: string): Promise<string> => {
  await sleep(ms);
  throw new Error(message);
};

/** Four promises of 300, 100, 200 and 100 ms. */
export const four = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const seen: string[] = [];
  const promises = [after(300, 'c'), after(100, 'a'), after(200, 'b'), after(100, 'a2')];
  for await (const value of answer.completed(promises)) {
    seen.push(`${value} at ${performance.now()}`);
  }
  return seen;
});

/** The consumer leaves after the first; two others reject later. */
export const leavesEarly = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const promises = [after(10, 'a'), failing(50, 'bad'), failing(80, 'worse')];
  for await (const _value of answer.completed(promises)) break;
  await sleep(200);
});

/** A rejection at 30 ms, a value at 100. */
export const failsFirst = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const seen: string[] = [];
  try {
    for await (const value of answer.completed([after(100, 'a'), failing(30, 'boom')])) {
      seen.push(value);
    }
  } catch (error) {
    seen.push(`threw ${(error as Error).message} at ${performance.now()}`);
  }
  return seen;
});

/** Sixty promises that settle in reverse, each counting who subscribes to it. */
export const sixty = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  let thens = 0;
  const promises = Array.from({ length: 60 }, (_, i) => {
    const promise = sleep(60 - i, i);
    const then = promise.then.bind(promise);
    return Object.defineProperty(promise, 'then', {
      value: (...callbacks: Parameters<typeof then>) => {
        thens++;
        return then(...callbacks);
      },
    });
  });
  const seen: number[] = [];
  for await (const value of answer.completed(promises)) seen.push(value);
  observe('calls of then', thens);
  return seen.toSorted((a, b) => a - b);
});

export const empty = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const seen: unknown[] = [];
  for await (const value of answer.completed([])) seen.push(value);
  return seen;
});

/** 5, 10 and 15 ms, and a rejection at 20; the consumer takes 50 ms for each. */
export const slowConsumer = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const seen: string[] = [];
  try {
    const promises = [after(15, 'c'), after(5, 'a'), after(10, 'b'), failing(20, 'boom')];
    for await (const value of answer.completed(promises)) {
      seen.push(value);
      await sleep(50);
    }
  } catch (error) {
    seen.push(`threw ${(error as Error).message}`);
  }
  return seen;
});

/** What is given can be gone through once: a generator of two promises. */
export const goneThroughOnce = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  function* promises() {
    yield after(20, 'b');
    yield after(10, 'a');
  }
  const seen: string[] = [];
  for await (const value of answer.completed(promises())) seen.push(value);
  return seen;
});
