import {
  checksOf,
  formatMs,
  fulfilsWhere,
  fulfilsWith,
  inMs,
  type Look,
  nothingInFlight,
  parcels,
  sendsRequests,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const ids = parcels.map(({ id }) => id);

const throwsAt500: Look<{ outcome: string; elapsed: number }> = (run) => ({
  pass: run.outcome === 'rejected' && run.error?.message === 'enough' && run.elapsed === 500,
  facts: { outcome: run.outcome, elapsed: run.elapsed },
  text: `The loop ${run.outcome === 'rejected' ? `threw ${run.error?.name}` : 'ended'} at ${formatMs(run.elapsed)}; wanted: the signal's reason at 500 ms.`,
  figure: inMs(run.elapsed),
  at: 500,
});

export default [
  check(
    'settles',
    'A loop over `parcels()` ends',
    'all',
    fulfilsWhere('an end after 25 parcels', (seen) => (seen as string[]).length <= 25),
    {
      when: ({ result }, run) =>
        Array.isArray(result) &&
        result.length > 50 &&
        run.requests.some(({ url }) => url.endsWith('cursor=null')),
      text: () =>
        'After the last page `next` is `null`; you asked for `cursor=null` and got page one again, for ever.',
    },
    {
      when: ({ result }, run) =>
        Array.isArray(result) &&
        result.length > 25 &&
        !run.requests.some(({ url }) => url.endsWith('cursor=null')),
      text: ({ result }) => {
        const seen = result as string[];
        const twice = seen.find((id, i) => seen.indexOf(id) < i);
        return `${seen.length} parcels, and there are 25: ${twice} came more than once. A cursor is no page number; where the next page begins is what \`next\` says.`;
      },
    },
  ),
  check(
    'every-parcel-once',
    'All 25 parcels, in order',
    'all',
    fulfilsWith(ids),
    {
      when: ({ result }, run) =>
        Array.isArray(result) && result.length === 5 && run.requests.length === 5,
      text: () =>
        'The loop got five things, and there are 25 parcels: you yielded whole pages. `yield*` hands out what is in one.',
    },
    {
      when: ({ result }, run) =>
        Array.isArray(result) && result.length === 20 && run.requests.length === 5,
      text: () =>
        'Five pages came, and the parcels of four: the last one has no `next`, and five parcels all the same. Hand out what is in a page before you ask whether there is another.',
    },
    {
      when: ({ result }, run) =>
        Array.isArray(result) && result.length === 5 && run.requests.length === 1,
      text: () =>
        'The five parcels of the first page came, and the loop was over: its `next` says that there is another page.',
    },
  ),
  check('five-pages', 'Exactly 5 requests', 'all', sendsRequests(5)),
  check('lazy', 'A loop that is left after the 7th parcel: 2 requests', 'seven', sendsRequests(2), {
    when: ({ sent }) => sent === 5,
    text: ({ sent }) => `${sent} requests for 7 parcels. Yield while you go.`,
  }),
  check('no-prefetch', 'A loop that is left after the 5th: 1 request', 'five', sendsRequests(1), {
    when: ({ sent }) => sent === 2,
    text: ({ sent }) =>
      `${sent} requests for 5 parcels. Prefetching can be a good idea — then it must be cancelled on \`break\`; here it was not asked for.`,
  }),
  check(
    'nothing-before-next',
    '`parcels()` without `next()` sends nothing',
    'notAsked',
    sendsRequests(0),
    {
      when: ({ sent }) => sent > 0,
      text: () =>
        'A request left before anybody had asked for a parcel. The body of a generator begins with the first `next()`; a function that returns one begins at once.',
    },
  ),
  check(
    'abort-stops',
    'When the signal aborts at 500 ms the loop throws its reason at exactly 500',
    'aborted',
    throwsAt500,
    {
      when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed > 500,
      text: () => 'Aborted at 500 ms, and you went on to all 25.',
    },
    {
      when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed === 500,
      text: () =>
        'Aborted at 500 ms, and the loop ended as if there were no more parcels. Who aborts is told so: let the reason out.',
    },
    {
      when: ({ outcome, elapsed }) => outcome === 'rejected' && elapsed > 500,
      text: ({ elapsed }) =>
        `Aborted at 500 ms, and the loop threw at ${formatMs(elapsed)}, when the request was through. Looked at between two waits, a signal shortens neither.`,
    },
  ),
  check('nothing-in-flight', 'And nothing is in flight then', 'aborted', nothingInFlight),
];
