import { checksOf, fulfilsWith, notes, noUnhandledRejection, rejectsWith } from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

export default [
  check(
    'nothing-before-await',
    'After `lazy(start)` and 50 ms, `start` has not been called',
    'twice',
    notes('calls of start before the first await', 0),
    {
      when: ({ last }) => last === 1,
      text: () =>
        '`start` was called at once. An ordinary promise is eager; the trick is to return an object with a `then` method, because `await x` calls `x.then`.',
    },
  ),
  check('value', 'Two awaits both give the value', 'twice', fulfilsWith([7, 7])),
  check(
    'runs-once',
    'After two awaits, `start` has been called once',
    'twice',
    notes('calls of start after two awaits', 1),
    {
      when: ({ last }) => last === 2,
      text: () => 'Two awaits ran it twice. Keep the promise of the first run and reuse it.',
    },
  ),
  check(
    'rejects',
    'When `start` rejects, the await rejects with its error',
    'failing',
    rejectsWith('Error', 'boom'),
    {
      when: ({ outcome }) => outcome === 'pending',
      text: () =>
        'The failure never reached the `await`: `then` receives two callbacks and you forwarded one.',
    },
  ),
  check(
    'no-unhandled',
    'No rejection is left without a handler, though it is awaited 5 ms late',
    'failing',
    noUnhandledRejection,
  ),
  check(
    'sync-throw-becomes-rejection',
    'When `start` throws, the await rejects with that error',
    'throwing',
    rejectsWith('Error', 'at once'),
  ),
  check(
    'same-error-twice',
    'When `start` rejects, a second await gets the same error, and `start` is not called again',
    'failingTwice',
    fulfilsWith(['boom 1', 'boom 1']),
    {
      when: ({ result }) => `${result}` === 'boom 1,boom 2',
      text: () =>
        'The first run failed, and the second await began another one. A coroutine runs once, whatever comes of it: keep the failure, too.',
    },
  ),
  check(
    'same-throw-twice',
    'When `start` throws, a second await gets the same error, and `start` is not called again',
    'throwingTwice',
    fulfilsWith(['boom 1', 'boom 1']),
    {
      when: ({ result }) => `${result}` === 'boom 1,boom 2',
      text: () =>
        '`start` threw, so there was no promise to keep, and the second await called it again. Call it where a throw becomes a rejection: inside a `then`, or an async function.',
    },
  ),
];
