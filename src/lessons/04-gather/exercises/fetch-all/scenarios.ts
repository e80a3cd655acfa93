import { scenario } from '#exercise';

interface Answer {
  fetchAll(urls: string[]): Promise<string[]>;
}

const API = 'https://api.lanternpost.test';
const urls = [`${API}/slow?ms=2000`, `${API}/slow?ms=500`, `${API}/slow?ms=1500`];

/** Three downloads of 2,000, 500 and 1,500 ms. */
export const three = scenario<Answer>({ seeds: 'exact' }, async (answer) => answer.fetchAll(urls));

export const emptyList = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.fetchAll([]),
);

/** The second of two answers never comes: the network breaks at 30 ms. */
export const brokenNetwork = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.fetchAll([`${API}/slow?ms=300`, `${API}/broken`]),
);

/** The same three downloads, whose latencies each schedule scales. */
export const schedules = scenario<Answer>({ seeds: 'all' }, async (answer) =>
  answer.fetchAll(urls),
);

/** One address stands in the list twice, around another. */
export const oneTwice = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.fetchAll([`${API}/slow?ms=300`, `${API}/slow?ms=200`, `${API}/slow?ms=300`]),
);
