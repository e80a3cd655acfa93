import {
  checksOf,
  formatMs,
  fulfils,
  fulfilsWhere,
  fulfilsWith,
  type Look,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const github = (name: string) => `https://api.github.test/users/${name}`;

interface Row {
  url?: string;
  login?: string;
  repos?: number;
  error?: unknown;
}

/** The error of one row. */
const errorOf =
  (row: number, wanted: string, test: (error: string) => boolean): Look<{ row: Row | undefined }> =>
  (run) => {
    const found = (Array.isArray(run.result) ? run.result[row] : undefined) as Row | undefined;
    return {
      pass: typeof found?.error === 'string' && test(found.error),
      facts: { row: found },
      text:
        typeof found?.error === 'string'
          ? `Row ${row + 1} says: ${found.error}. Wanted: ${wanted}.`
          : `Row ${row + 1} has no \`error\` text. Wanted: ${wanted}.`,
      at: run.elapsed,
    };
  };

export default [
  check('settles', 'Three users: `fetchMultipleUrls` fulfils', 'threeUsers', fulfils),
  check(
    'result',
    'Three rows `{ url, login, repos }`, in order',
    'threeUsers',
    fulfilsWith([
      { url: github('python'), login: 'python', repos: 93 },
      { url: github('django'), login: 'django', repos: 71 },
      { url: github('fastapi'), login: 'fastapi', repos: 12 },
    ]),
  ),
  check('elapsed', 'At exactly 610 ms', 'threeUsers', settlesAt(610), {
    when: ({ staircase }) => staircase,
    text: ({ elapsed }) =>
      `${formatMs(elapsed)} = 420 + 250 + 610: each URL waits for the one before it.`,
  }),
  check(
    'one-bad-url-does-not-sink-the-rest',
    'With three bad URLs it fulfils too, and has the good row',
    'threeBadOnes',
    fulfilsWhere('python in the first row', (rows) => (rows as Row[])[0]?.login === 'python'),
    {
      when: ({ outcome }) => outcome === 'rejected',
      text: () => 'A user that does not exist cost you the one that does.',
    },
  ),
  check(
    'keeps-order-and-url',
    'Each row has its `url`, in the order of the list',
    'threeBadOnes',
    fulfilsWhere(
      'the five URLs in order',
      (rows) =>
        `${(rows as Row[]).map(({ url }) => url)}` ===
        `${[github('python'), github('nobody'), 'https://api.lanternpost.test/broken', 'https://api.lanternpost.test/weather/mist', github('django')]}`,
    ),
    {
      when: ({ result }) => Array.isArray(result) && result.length === 5,
      text: () =>
        'Five rows, and not in the order of the list: the good ones stand together. Each row has the place of its URL, whatever became of it.',
    },
  ),
  check(
    '404-is-an-error',
    'The second row has an `error` that says 404',
    'threeBadOnes',
    errorOf(1, 'an error that says 404', (error) => error.includes('404')),
    {
      when: ({ row }) => row !== undefined && row.error === undefined && row.login === undefined,
      text: () =>
        '`{ url }` with `login: undefined`: the 404 page is valid JSON. Look at `res.ok` before you look at the data.',
    },
  ),
  check(
    'network-error-reported',
    'The third row has the broken network as its `error`',
    'threeBadOnes',
    errorOf(2, 'the error as a text', () => true),
  ),
  check(
    'bad-json-reported',
    'The fourth row has the malformed JSON as its `error`',
    'threeBadOnes',
    errorOf(3, 'the error as a text', () => true),
  ),
  check(
    'only-the-error',
    'Rows with an `error` have neither `login` nor `repos`',
    'threeBadOnes',
    fulfilsWhere('neither `login` nor `repos` beside an `error`', (rows) =>
      (rows as Row[]).every(
        ({ error, login, repos }) =>
          error === undefined || (login === undefined && repos === undefined),
      ),
    ),
    {
      when: ({ result }) => Array.isArray(result),
      text: () =>
        'A row with an `error` has a `login` or `repos` as well: whoever adds up the repositories counts a user who was never seen. Say what you know, and nothing else.',
    },
  ),
];
