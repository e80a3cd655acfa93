import {
  checksOf,
  formatMs,
  fulfils,
  fulfilsWhere,
  fulfilsWith,
  type Look,
  momentsOf,
  named,
  notesWhere,
  setsTimersAtMost,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const allTwenty: Look<{ outcome: string; taken: unknown; most: number }> = (run) => {
  const most = Math.max(0, ...(run.noted('put but not taken, at most') as number[]));
  return {
    pass: run.result === 20 && most <= 5,
    facts: { outcome: run.outcome, taken: run.result, most },
    text:
      run.outcome === 'pending'
        ? `Under schedule ${run.seed} somebody waits for ever.`
        : `Under schedule ${run.seed}: ${run.result ?? 'none'} of 20 items taken, up to ${most} put but not taken.`,
    figure: named('put but not taken, at most', most),
    at: run.elapsed,
  };
};

export default [
  check('settles', 'A producer and a consumer both end after `close()`', 'fiveItems', fulfils),
  check('fifo', 'The items come in order', 'fiveItems', fulfilsWith([1, 2, 3, 4, 5])),
  check(
    'put-waits-when-full',
    'With capacity 2 the first two puts are done at 0 ms, the third at exactly 10',
    'fiveItems',
    notesWhere(
      momentsOf('puts done at'),
      '0, 0 and 10 ms',
      (times: number[]) => `${times.slice(0, 3)}` === '0,0,10',
    ),
    {
      when: ({ last }) => `${last}` === '0,0,0,0,0',
      text: () =>
        'All puts succeeded at 0 ms with capacity 2: an unbounded queue. A fast producer fills your memory.',
    },
    {
      when: ({ last }) => Array.isArray(last) && last[1] === 0 && last[2] > 10,
      text: ({ last }) =>
        `The first item was taken at 10 ms, and the third \`put\` was done at ${formatMs(Number((last as number[])[2]))}. A place is free when its item is taken, and not when the consumer comes back for the next.`,
    },
  ),
  check(
    'no-polling',
    'Nobody asks again and again: you set no timer',
    'fiveItems',
    setsTimersAtMost(0),
    {
      text: ({ timers }) => `${timers} timers. Keep the waiters' \`resolve\`s.`,
    },
  ),
  check(
    'close-drains-buffer',
    'What was put before `close()` can still be read',
    'closedFull',
    fulfilsWith(['a', 'b']),
    {
      when: ({ empty }) => empty,
      text: () =>
        'Two items were in the channel when it was closed, and nobody ever got them. Closed means that nothing more comes in; what is in may still be taken.',
    },
  ),
  check(
    'close-wakes-waiting-reader',
    'A reader that waits at an empty channel ends when it is closed',
    'waitingReader',
    fulfilsWith([]),
    {
      when: ({ outcome }) => outcome === 'pending',
      text: () => 'A reader was waiting when you closed; nobody told it.',
    },
  ),
  check(
    'put-after-close-rejects',
    '`put` after `close()` rejects',
    'putAfterClose',
    fulfilsWith('rejected'),
  ),
  check(
    'close-settles-waiting-writer',
    'A `put` that waits for room settles when the channel is closed',
    'waitingWriter',
    fulfilsWhere('that it settles', (result) => result !== 'still waiting'),
    {
      when: ({ result }) => result === 'still waiting',
      text: () =>
        'A writer waits for room in a closed channel: nobody will ever make any. Settle it when you close.',
    },
  ),
  check(
    '100-schedules',
    'Two writers, two readers: all 20 items arrive, at most 5 put but not taken, under 100 schedules',
    'schedules',
    allTwenty,
    {
      when: ({ outcome }) => outcome === 'pending',
      text: (_, { seed }) =>
        `Under schedule ${seed} somebody waits for ever. Several readers may wait at once, and several writers: where there is room for one, the second takes the place of the first, which nobody wakes.`,
    },
  ),
  check(
    'close-wakes-everybody',
    'Two readers that wait at an empty channel both end when it is closed',
    'twoWaitingReaders',
    fulfilsWith([[], []]),
    {
      when: ({ outcome }) => outcome === 'pending',
      text: () =>
        'Two readers were waiting when you closed, and not both of them heard of it. Nothing will come any more: wake all who wait.',
    },
  ),
  check(
    'one-item-for-two-readers',
    'Two readers wait and one item comes: it is taken once',
    'oneForTwo',
    fulfilsWith(['a']),
    {
      when: ({ result }) => Array.isArray(result) && result.length > 1,
      text: ({ result }) =>
        `Two readers waited, one item came, and they took \`${(result as unknown[]).map(String).join(', ')}\`: both were woken, and the second took what was no longer there. Who is woken looks again.`,
    },
  ),
];
