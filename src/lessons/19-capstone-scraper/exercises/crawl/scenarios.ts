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
