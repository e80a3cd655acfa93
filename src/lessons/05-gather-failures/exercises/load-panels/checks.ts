import {
  checksOf,
  comments,
  elapsedAtMost,
  formatMs,
  fulfils,
  notes,
  notesWhere,
  noUnhandledRejection,
  posts,
  sendsRequests,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const sameRows = (data: unknown[], rows: readonly { id: number }[]): boolean =>
  data.length === rows.length && data.every((row, i) => (row as { id: number }).id === rows[i]?.id);

export default [
  check(
    'resolves',
    '`loadPanels` fulfils, though three of five panels fail',
    'fivePanels',
    fulfils,
    {
      when: ({ outcome }) => outcome === 'rejected',
      text: () =>
        'One broken panel rejected everything, and the two good panels were downloaded and thrown away. Ask for every outcome.',
    },
  ),
  check(
    'good-panels',
    '`ok` has users and comments, in that order',
    'fivePanels',
    notes('good panels', ['users', 'comments']),
    {
      when: ({ last }) =>
        Array.isArray(last) && last.length > 0 && last.every((name) => name === undefined),
      text: () =>
        'What stands in `ok` has no `name`. An outcome of `allSettled` has a `status` and a `value` or a `reason`, and does not know which panel it belongs to; its place in the list does.',
    },
  ),
  check(
    'failed-panels-named',
    '`failed` has broken, puffin and weather, in any order',
    'fivePanels',
    notes('failed panels', ['broken', 'puffin', 'weather']),
    {
      when: ({ last }) => Array.isArray(last) && last.length === 3,
      text: () =>
        'You know that three failed, not *which*. Keep the name next to the outcome (same index).',
    },
  ),
  check(
    'http-500-is-a-failure',
    'An HTTP 500 is a failure: puffin is among them',
    'fivePanels',
    notesWhere('failed panels', 'puffin among them', (names: string[]) => names.includes('puffin')),
    {
      when: (_facts, run) =>
        (run.noted('good panels').at(-1) as unknown[] | undefined)?.includes('puffin') === true,
      text: () =>
        'Puffin answered 500, and its error page went among the good panels: `fetch` rejects only when there is no answer at all. Look at `res.ok`.',
    },
  ),
  check(
    'error-kept',
    'Every failure has its `Error`',
    'fivePanels',
    notes('every error is an Error', true),
    {
      when: ({ last }) => last === false,
      text: () =>
        'Some `error` is no `Error`, a text perhaps: the one who reads the report has no name, no stack and no cause to go by. Keep the error itself.',
    },
  ),
  check('each-once', 'Five requests: each panel is fetched once', 'fivePanels', sendsRequests(5), {
    when: ({ sent }) => sent > 5,
    text: ({ sent }) =>
      `${sent} requests for five panels. Every call of \`fetch\` sends another one: keep the response of the first, look at its status, then read its body.`,
  }),
  check('elapsed', 'It fulfils at 400 ms or earlier', 'fivePanels', elapsedAtMost(400), {
    when: ({ staircase }) => staircase,
    text: ({ elapsed }) =>
      `Right answer in ${formatMs(elapsed)}. Each panel waits for the previous one.`,
  }),
  check(
    'no-unhandled',
    'No rejection is left without a handler',
    'fivePanels',
    noUnhandledRejection,
  ),
  check(
    'order-kept',
    'Comments (400 ms) and posts (200 ms) are in `ok` in that order',
    'slowFirst',
    notes('good panels', ['comments', 'posts']),
    {
      when: ({ last }) => `${last}` === 'posts,comments',
      text: () =>
        'The posts came first, because they were quicker: `ok` is in the order of arrival. Wait for all outcomes, then sort them by going through the list.',
    },
  ),
  check(
    'data',
    'What stands in `ok` has its `data`, as the server sent it',
    'slowFirst',
    notesWhere('their data', 'the comments and the posts', (data: unknown[][]) =>
      [comments, posts].every((rows) => data.some((each) => sameRows(each, rows))),
    ),
  ),
];
