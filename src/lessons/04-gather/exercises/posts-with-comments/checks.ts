import {
  checksOf,
  comments,
  elapsedAtMost,
  formatMs,
  fulfils,
  fulfilsWith,
  posts,
  responseNotAwaited,
  sendsRequests,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const wanted = posts.map((post) => ({
  post,
  comments: comments.filter(({ post_id }) => post_id === post.id),
}));

/** The rows of a result that is a list. */
const rows = (result: unknown): unknown[] => (Array.isArray(result) ? result : []);

/** Every row of a result has `value` for its comments. */
const commentsAreAll = (value: string, result: unknown): boolean =>
  rows(result).length > 0 &&
  rows(result).every((row) => (row as { comments?: unknown } | null)?.comments === value);

export default [
  check('settles', '`postsWithComments()` fulfils', 'eightPosts', fulfils, responseNotAwaited),
  check(
    'result',
    'Eight `{ post, comments }` in the order of `/posts`, each with its own two comments',
    'eightPosts',
    fulfilsWith(wanted),
    {
      when: ({ result }) => commentsAreAll('<promise>', result),
      text: () =>
        '`comments` is a promise in every row: `Promise.all` was never called (or it waited for objects, not for the promises inside them).',
    },
    {
      when: ({ result }) => commentsAreAll('<Response>', result),
      text: () =>
        '`comments` is a `Response` in every row: the headers are there, the body is unread. The list is in the body, and reading it is another promise.',
    },
    {
      when: ({ result }) =>
        rows(result).length === 8 && rows(result).every((row) => row === undefined),
      text: () => 'Eight times `undefined`: an arrow function with braces needs `return`.',
    },
  ),
  check(
    'order-kept',
    'The list keeps its order when the comments of the first post come last',
    'firstIsSlow',
    fulfilsWith(wanted),
    {
      when: ({ result }) =>
        rows(result).length === 8 &&
        (rows(result).at(-1) as { post?: { id?: unknown } } | null)?.post?.id === 1,
      text: () =>
        'The first post came last, because its comments did: your list is in the order of arrival. `Promise.all` keeps the order of what it is given.',
    },
  ),
  check(
    'elapsed',
    'At 350 ms or earlier: 200 for the posts, 150 for all comments together',
    'eightPosts',
    elapsedAtMost(350),
    {
      when: ({ staircase }) => staircase,
      text: ({ elapsed }) =>
        `${formatMs(elapsed)} = 200 + 8 × 150. The posts are a real dependency; the eight comment lists are not dependent on each other.`,
    },
  ),
  check('nine-requests', 'Exactly nine requests', 'eightPosts', sendsRequests(9)),
];
