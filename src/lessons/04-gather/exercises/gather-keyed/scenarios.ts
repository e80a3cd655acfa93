import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Answer {
  gatherKeyed(promises: Record<string, PromiseLike<unknown>>): Promise<Record<string, unknown>>;
}

/** Three promises that fulfil after 30, 10 and 0 ms. */
export const three = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const result = await answer.gatherKeyed({
    a: sleep(30, 1),
    b: sleep(10, 'two'),
    c: Promise.resolve(null),
  });
  observe('keys', Object.keys(result));
  return result;
});

/** One fulfils at 300 ms, the other rejects at 20. */
export const oneFails = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.gatherKeyed({
    slow: sleep(300, 1),
    fails: sleep(20).then(() => {
      throw new Error('no answer');
    }),
  }),
);

export const none = scenario<Answer>({ seeds: 'exact' }, async (answer) => answer.gatherKeyed({}));
