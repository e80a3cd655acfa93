import {
  allStartAt,
  checksOf,
  comments,
  elapsedAtMost,
  formatMs,
  fulfils,
  fulfilsWith,
  posts,
  responseNotAwaited,
  sendsRequests,
  users,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

export default [
  check('settles', '`loadDashboard()` fulfils', 'dashboard', fulfils, responseNotAwaited),
  check(
    'result',
    'With the users, the posts and the comments, as arrays',
    'dashboard',
    fulfilsWith({ users, posts, comments }),
    {
      when: ({ result }) => Object.values(result ?? {}).includes('<promise>'),
      text: () =>
        'The object holds promises. An async function unwraps the promise you return, not promises inside the object you return.',
    },
    {
      when: ({ result }) => Object.values(result ?? {}).includes('<Response>'),
      text: () =>
        'The object holds a `Response`: what `fetch` fulfils with when the headers are there. The array is in the body, and reading that is a promise of its own: `.json()`.',
    },
  ),
  check('three-requests', 'Exactly three requests', 'dashboard', sendsRequests(3), {
    when: ({ requests, sent }) => sent > new Set(requests).size,
    text: ({ sent }) =>
      `${sent} requests: you started some of them twice. Calling the function *is* starting it. Keep the promise from the first call.`,
  }),
  check(
    'elapsed',
    'At 400 ms or earlier: as long as the slowest request',
    'dashboard',
    elapsedAtMost(400),
    {
      when: ({ staircase }) => staircase,
      text: ({ elapsed }) =>
        `${formatMs(elapsed)} = 300 + 200 + 400. Your three bars stand end to end: each request starts only when the previous one has finished. Start all three, then wait.`,
    },
  ),
  check('all-start-at-0', 'Every request starts at 0 ms', 'dashboard', allStartAt(0)),
];
