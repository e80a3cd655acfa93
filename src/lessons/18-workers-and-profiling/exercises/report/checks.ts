import {
  checksOf,
  counted,
  depots,
  elapsedAtMost,
  formatMs,
  fulfils,
  fulfilsWith,
  inFlightAtMost,
  type Look,
  posts,
  users,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const wanted = {
  users: users
    .filter(({ active }) => active)
    .map(({ name, home_depot }) => ({
      name,
      island: depots.find(({ id }) => id === home_depot)?.island,
    })),
  threads: posts.map(({ title }) => ({ title, comments: 2 })),
};

const noUrlTwice: Look<{ twice: string | undefined }> = (run) => {
  const urls = run.requests.map(({ url }) => url);
  const at = urls.findIndex((url, i) => urls.indexOf(url) < i);
  return {
    pass: at < 0,
    facts: { twice: urls[at] },
    text: at < 0 ? 'No URL was asked for twice.' : `${urls[at]} was asked for again.`,
    figure: counted(urls.length, 'request', 'requests'),
    at: run.requests[at]?.start ?? 0,
  };
};

export default [
  check('settles', '`buildReport()` fulfils', 'report', fulfils, {
    when: ({ outcome }) => outcome === 'pending',
    text: () =>
      'A request waits for its turn while it holds one: three such, and nobody moves. Never wait for a place while you hold one.',
  }),
  check('result', 'With the same report', 'report', fulfilsWith(wanted), {
    when: ({ outcome }) => outcome === 'fulfilled',
    text: () =>
      'Another report: every user who is active, in the order of `/users`, and every post in the order of `/posts`.',
  }),
  check('max-in-flight', 'Never more than 3 requests in flight', 'report', inFlightAtMost(3), {
    when: ({ peak }) => peak > 3,
    text: ({ peak }) => `${peak} in flight; the server allows 3.`,
  }),
  check('no-duplicate-requests', 'No URL twice', 'report', noUrlTwice, {
    when: ({ twice }) => twice !== undefined,
    text: ({ twice }) =>
      `${twice} was asked for twice. Keep the promise of the first request, and share it.`,
  }),
  check(
    'elapsed',
    'At 800 ms or earlier',
    'report',
    elapsedAtMost(800),
    {
      when: ({ outcome, staircase }) => outcome === 'fulfilled' && staircase,
      text: ({ elapsed }) => `${formatMs(elapsed)}; peak 1 in flight.`,
    },
    {
      when: ({ outcome }) => outcome === 'fulfilled',
      text: ({ elapsed }) =>
        `${formatMs(elapsed)}. Users and posts do not depend on each other; and batches leave lanes idle.`,
    },
  ),
  check(
    'follows-the-server',
    'When the server knows Bo alone, the report has Bo alone',
    'onlyBo',
    fulfilsWith({ ...wanted, users: [{ name: 'Bo', island: 'Holm' }] }),
    {
      when: ({ outcome }, { requests }) => outcome === 'fulfilled' && requests.length === 0,
      text: () =>
        'The report came without a single request: it is the one of yesterday. Ask the server.',
    },
  ),
];
