import { scenario } from '#exercise';

interface Answer {
  crawl(
    start: string,
    options: { concurrency: number; signal?: AbortSignal },
  ): Promise<{ path: string; status: number; title: string }[]>;
}

const threeAtATime = async (answer: Answer) =>
  answer.crawl('https://harbour.test/', { concurrency: 3 });

export const harbour = scenario<Answer>({ seeds: 'exact' }, threeAtATime);

export const schedules = scenario<Answer>({ seeds: 'all' }, threeAtATime);

/** The caller leaves at 310 ms. */
export const callerLeaves = scenario<Answer>({ seeds: 'exact' }, async (answer, { controller }) => {
  setTimeout(() => controller.abort(new Error('left')), 310);
  const { signal } = controller;
  await answer.crawl('https://harbour.test/', { concurrency: 3, signal }).catch(() => {});
});

/** The same site once more. */
export const twice = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const first = await threeAtATime(answer);
  return [first.length, (await threeAtATime(answer)).length];
});
