import {
  checksOf,
  formatMs,
  fulfilsWhere,
  fulfilsWith,
  inMs,
  type Look,
  noUnhandledRejection,
  responseNotAwaited,
  sendsInOrder,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const askedUndefined = (requests: readonly string[]) => requests.includes('GET /depots/undefined');

/** The second request starts when or after the first has ended. */
const secondWaits: Look<{ second: number | undefined; end: number | undefined }> = (run) => {
  const [first, second] = run.requests;
  const pass = second !== undefined && first?.end !== undefined && second.start >= first.end;
  return {
    pass,
    facts: { second: second?.start, end: first?.end },
    text: second
      ? `The second request started at ${formatMs(second.start)}, while the first was in flight.`
      : 'There was no second request.',
    figure: second && inMs(second.start, 'at'),
    at: second?.start ?? run.elapsed,
  };
};

export default [
  check(
    'returns-string',
    'Fulfils with a string',
    'cy',
    fulfilsWhere('a string', (result) => typeof result === 'string'),
    responseNotAwaited,
    {
      when: ({ outcome, result, elapsed }) =>
        outcome === 'fulfilled' && result === undefined && elapsed === 0,
      text: () =>
        'Your function fulfilled with `undefined` at 0 ms, and its requests finished later with nobody listening. A promise you neither await nor return is *floating*.',
    },
  ),
  check(
    'result',
    'User 3 is described: "Cy picks up at Rook"',
    'cy',
    fulfilsWith('Cy picks up at Rook'),
    {
      when: (_facts, { requests: [user, depot] }) =>
        depot?.url.endsWith('/depots/undefined') === true &&
        depot.start >= (user?.headersAt ?? Number.POSITIVE_INFINITY),
      text: () =>
        'You asked for `/depots/undefined`. `res.json()` returns a promise; `.home_depot` of a promise is `undefined`. One `await` is missing.',
    },
    {
      when: ({ result }, { requests }) =>
        typeof result === 'string' &&
        /\bundefined\b/.test(result) &&
        !requests.some(({ url }) => url.endsWith('/depots/undefined')),
      text: ({ result }) =>
        `It says \`${result}\`: where \`undefined\` stands, you read a property that the answer does not have. \`console.log\` shows what it has.`,
    },
  ),
  check(
    'another-user',
    'User 1 is described: "Ada picks up at Skerry"',
    'ada',
    fulfilsWith('Ada picks up at Skerry'),
    {
      when: ({ result }) => result === 'Cy picks up at Rook',
      text: () =>
        'Asked for user 1, you described user 3. What differs from one user to the next comes from the answers of the server.',
    },
  ),
  check(
    'two-requests',
    'Two requests: `/users/3`, then `/depots/west`',
    'cy',
    sendsInOrder(['GET /users/3', 'GET /depots/west']),
  ),
  check(
    'second-waits-for-first',
    'The second request starts when the first has ended',
    'cy',
    secondWaits,
    {
      when: ({ second, end }, run) =>
        second !== undefined &&
        second < (end ?? Number.POSITIVE_INFINITY) &&
        second === 0 &&
        askedUndefined(run.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)),
      text: () =>
        'The depot request left at 0 ms, before the user was known. Some waits are real dependencies: await the user first.',
    },
  ),
  check('elapsed', 'At exactly 220 ms: 120 for the user, 100 for the depot', 'cy', settlesAt(220)),
  check('no-unhandled', 'No rejection is left without a handler', 'cy', noUnhandledRejection, {
    text: ({ first, at }) =>
      `At ${formatMs(at)} a request that nobody waits for failed: ${first}. A floating promise takes its error along.`,
  }),
];
