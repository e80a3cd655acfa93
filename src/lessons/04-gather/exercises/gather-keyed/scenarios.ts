import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Answer {
  gatherKeyed(promises: Record<string, PromiseLike<unknown>>): Promise<Record<string, unknown>>;
}

/** Three promises that fulfil after 30, 10 and 0 ms; their names are in no order. */
export const three = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const promises = { b: sleep(30, 1), c: sleep(10, 'two'), a: Promise.resolve(null) };
  const result = await answer.gatherKeyed(promises);
  observe('keys', Object.keys(result));
  observe('what was given still holds promises', promises.b instanceof Promise);
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
