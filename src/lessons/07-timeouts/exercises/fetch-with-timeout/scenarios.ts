import { scenario } from '#exercise';

interface Answer {
  fetchWithTimeout(url: string, ms: number): Promise<string>;
}

const API = 'https://api.lanternpost.test';
const of = (path: string) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer) => answer.fetchWithTimeout(API + path, 1000));

/** Answers at 300 ms. */
export const fast = of('/slow?ms=300');

/** Would answer at 5,000 ms. */
export const slow = of('/slow?ms=5000');

/** Headers at 50 ms, then a body of 4,000. */
export const slowBody = of('/trickle');

/** The network breaks at 30 ms. */
export const broken = of('/broken');

/** Two answers, one after the other, each at 600 ms. */
export const twice = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const first = await answer.fetchWithTimeout(`${API}/slow?ms=600`, 1000);
  return [first, await answer.fetchWithTimeout(`${API}/slow?ms=600`, 1000)];
});
