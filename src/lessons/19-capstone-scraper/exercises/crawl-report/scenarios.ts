import { scenario } from '#exercise';

interface Limits {
  concurrency: number;
  pageTimeoutMs: number;
  budgetMs: number;
  signal?: AbortSignal;
}

interface Answer {
  crawlReport(start: string, limits: Limits): Promise<unknown>;
}

const limits = { concurrency: 3, pageTimeoutMs: 1000, budgetMs: 5000 };

const crawled = async (answer: Answer, changed: Partial<Limits> = {}) =>
  answer.crawlReport('https://harbour.test/', { ...limits, ...changed });

export const harbour = scenario<Answer>({ seeds: 'exact' }, async (answer) => crawled(answer));

/** 400 ms are not enough. */
export const smallBudget = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  crawled(answer, { budgetMs: 400 }),
);

/** The user stops it at 300 ms. */
export const userStops = scenario<Answer>({ seeds: 'exact' }, async (answer, { controller }) => {
  setTimeout(() => controller.abort(new Error('user stopped')), 300);
  return crawled(answer, { signal: controller.signal });
});

/** One request at a time; a page has 500 ms. */
export const oneAtATime = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  crawled(answer, { concurrency: 1, pageTimeoutMs: 500 }),
);

/** `/flaky` answers 503 whenever it is asked. */
export const neverThere = scenario<Answer>(
  {
    seeds: 'exact',
    world: { http: { harbour: { path: '/flaky', status: 503, body: {}, latency: 60 } } },
  },
  async (answer) => crawled(answer),
);
