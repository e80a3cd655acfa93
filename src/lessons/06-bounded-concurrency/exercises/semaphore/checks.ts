import {
  checksOf,
  fulfils,
  fulfilsWith,
  noListenerLeft,
  notedPeak,
  notes,
  peakNoted,
  setsTimersAtMost,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

export default [
  check('settles', 'All five tasks end', 'fiveTasks', fulfils),
  check(
    'max-holders',
    'Exactly 2 hold a permit at the peak',
    'fiveTasks',
    notedPeak('holders at a time', 2),
  ),
  check(
    'fifo',
    'Permits are given in the order in which they were asked for',
    'fiveTasks',
    notes('order', [1, 2, 3, 4, 5]),
    {
      when: ({ last }) => Array.isArray(last) && last.length === 5,
      text: ({ last }) =>
        `Order ${(last as number[]).join(',')}: the newest waiter overtakes. Under load the oldest never gets its turn (starvation). Use \`shift\`.`,
    },
  ),
  check('elapsed', 'Done at exactly 300 ms', 'fiveTasks', settlesAt(300)),
  check(
    'no-polling',
    'Nobody asks again and again: you set no timer',
    'fiveTasks',
    setsTimersAtMost(0),
    {
      when: ({ timers }) => timers > 0,
      text: ({ timers }) =>
        `${timers} timers for 5 jobs. Do not ask again and again: keep the waiter's \`resolve\` and call it on release.`,
    },
  ),
  check(
    'double-release-is-harmless',
    'After `release(); release()` of the only permit, one of two new waiters gets it',
    'releasedTwice',
    fulfilsWith(1),
    {
      when: ({ result }) => result === 2,
      text: () =>
        'Two `release()` calls made two permits out of one. From now on the limit is wrong.',
    },
  ),
  check(
    'aborted-waiter-rejects',
    "A waiter whose signal aborts rejects with the signal's reason",
    'givesUp',
    notes('the waiter', 'gave up'),
  ),
  check(
    'aborted-waiter-does-not-eat-a-permit',
    'After the release the next one gets the permit',
    'givesUp',
    notes('the next', 'got the permit'),
  ),
  check(
    'no-listener-left',
    'After the work no abort listener is left on the signal',
    'oneSignal',
    noListenerLeft,
    {
      when: ({ left }) => left > 0,
      text: ({ left }) =>
        `${left} ${left === 1 ? 'listener is' : 'listeners are'} still on the signal after the work is done. On a long-lived signal these pile up (older Node versions warn at 11; see nodejs/node#35990).`,
    },
  ),
  check(
    'others-keep-their-place',
    'Of two that wait the first gives up: the other one gets the permit',
    'firstGivesUp',
    notes('the patient one', 'got the permit'),
    {
      when: ({ last }) => last === 'still waiting',
      text: () =>
        'One of two gave up, and the other one waits for ever, though the permit is free. Whoever gives up takes itself out of the queue, and nobody else.',
    },
  ),
  check(
    'limit-holds-for-latecomers',
    'In the turn of a release another one asks: one holder at a time',
    'latecomer',
    notedPeak('latecomer: holders at a time', 1),
    {
      when: ({ peak }) => peak === 2,
      text: () =>
        'Two held the only permit. Your release made it free and woke the waiter; before the waiter ran, a latecomer found it free as well. Hand the permit straight to the waiter.',
    },
  ),
  check(
    'no-overtaking',
    'In the turn of a release another one asks: the one that waited gets the permit first',
    'latecomer',
    notes('latecomer: order', ['waiter', 'latecomer']),
    {
      when: ({ last }, run) =>
        `${last}` === 'latecomer,waiter' && peakNoted(run, 'latecomer: holders at a time') === 1,
      text: () =>
        'Somebody who came in the moment of the release overtook the one that had waited. Hand the permit straight to the next waiter, so that nobody finds it free.',
    },
  ),
  check(
    'semaphores-apart',
    'While the permit of one semaphore is taken, that of another one is free',
    'twoSemaphores',
    notes('of the other one', 'got the permit'),
    {
      when: ({ last }) => last === 'still waiting',
      text: () =>
        'One semaphore had given its only permit, and the other one had none any more: they share their state. What belongs to one semaphore is a field of it.',
    },
  ),
];
