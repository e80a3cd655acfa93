import {
  checksOf,
  clientsReturned,
  elapsedAtMost,
  formatMs,
  fulfilsFromPool,
  fulfilsWhere,
  makesPools,
  noQueryAfterRelease,
  notes,
  ofReader,
  posts,
  rejectsWith,
  users,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const wanted = users
  .filter(({ active }) => active)
  .map(({ id, name }) => ({
    user: name,
    posts: posts.filter(({ user_id }) => user_id === id).map(({ title }) => title),
  }));

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

export default [
  check(
    'settles',
    'Five calls at once on a pool of two: all fulfil',
    'fiveCallers',
    fulfilsFromPool,
    {
      when: ({ held, max, waiting }, { end }) => end === 'deadlock' && held === max && waiting > 0,
      text: ({ held, max, waiting }) =>
        `${held} of ${max} connections held, ${waiting} waiting: everybody who has one is waiting for one more. Never wait for a second resource of the same pool while holding the first.`,
    },
  ),
  check(
    'result',
    'Each with the four active users, and the titles of their posts',
    'fiveCallers',
    fulfilsWhere(
      'five times Ada, Cy, Dee and Fay with their posts',
      (result) => JSON.stringify(result) === JSON.stringify([1, 2, 3, 4, 5].map(() => wanted)),
    ),
    {
      when: ({ result }) => Array.isArray(result) && JSON.stringify(result).includes('"posts":[]'),
      text: () =>
        'Somebody has no posts, who has written some: look at what the two lists have in common.',
    },
  ),
  check(
    'no-query-after-release',
    'Nothing is asked of a client that has been released',
    'fiveCallers',
    noQueryAfterRelease,
    {
      when: (late) => late !== undefined,
      text: (late) =>
        `\`${late?.sql}\` was asked at ${formatMs(late?.asked ?? 0)} of a client that had gone back to the pool at ${formatMs(late?.back ?? 0)}. node-postgres lets you; by then it may be in the middle of somebody else's transaction.`,
    },
  ),
  check('elapsed', 'At 180 ms or earlier', 'fiveCallers', elapsedAtMost(180), {
    when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed > 180,
    text: ({ elapsed }, run) =>
      `${formatMs(elapsed)}: no deadlock, but ${words[ofReader(run, 'query').length / 5] ?? 'too many'} queries per caller. Ask for all posts at once: \`user_id = ANY($1)\`.`,
  }),
  check('connections-returned', 'And no client is out', 'fiveCallers', clientsReturned),
  check('pool-size-unchanged', 'No other pool is made', 'fiveCallers', makesPools(0), {
    when: ({ made }) => made > 0,
    text: () => 'A bigger pool moves the wall; ten more callers and you stand again.',
  }),
  check(
    'returned-when-second-query-throws',
    'When the query of the posts fails, no client is out afterwards',
    'noPosts',
    notes('clients out', 0),
    {
      when: ({ last, outcome }) => last === 1 && outcome === 'rejected',
      text: () =>
        'The second query failed, and its client never came back: what stands behind the `await` is not reached by an error.',
    },
  ),
  check(
    'error-propagates',
    'And the error of that query comes through',
    'noPosts',
    rejectsWith('error', 'posts is locked'),
    {
      when: ({ outcome }) => outcome === 'fulfilled',
      text: () =>
        'The query of the posts failed, and your caller was given an answer: that nobody has written anything is not what happened.',
    },
  ),
  check(
    'users-without-posts',
    'A user who has written nothing is there, too',
    'fayHandsOver',
    notes('the users', ['Ada', 'Cy', 'Dee', 'Fay']),
    {
      when: ({ last }) => `${last}` === 'Ada,Cy,Dee',
      text: () =>
        'Fay has no posts any more, and with them she herself is gone: you go through the posts. Go through the users, and look for the posts of each.',
    },
  ),
  check(
    'asks-every-time',
    'And her list is empty: each call asks anew',
    'fayHandsOver',
    notes('the posts of Fay', []),
    {
      when: ({ last }) => Array.isArray(last) && last.length > 0,
      text: () =>
        'Fay has handed her posts to Ada, and the next call still gave them as hers: you kept what the first call had read. Nobody asked for a cache; the database knows what is so now.',
    },
  ),
];
