import { scenario } from '#exercise';

interface Answer {
  fetchMultipleUrls(urls: string[]): Promise<unknown>;
}

const github = (name: string) => `https://api.github.test/users/${name}`;

/** Answered at 420, 250 and 610 ms. */
export const threeUsers = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.fetchMultipleUrls(['python', 'django', 'fastapi'].map(github)),
);

/** A good one, a 404, a broken network, JSON that is cut off, and another good one. */
export const threeBadOnes = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.fetchMultipleUrls([
    github('python'),
    github('nobody'),
    'https://api.lanternpost.test/broken',
    'https://api.lanternpost.test/weather/mist',
    github('django'),
  ]),
);
