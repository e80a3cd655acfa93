import {
  checksOf,
  elapsedAtMost,
  formatMs,
  fulfils,
  type Look,
  momentsOf,
  notes,
  notesInOrder,
  noUnhandledRejection,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const BAD_AT = momentsOf('bad was reported at');

/** At least two run at first, and none at last. */
const tracksSize: Look<{ first: unknown; last: unknown }> = (run) => {
  const [first] = run.noted('size at first');
  const [last] = run.noted('size at last');
  return {
    pass: Number(first) >= 2 && last === 0,
    facts: { first, last },
    text: `After the three calls \`size\` was ${first}, after 200 ms it was ${last}; wanted: at least 2, then 0.`,
    at: 0,
  };
};

export default [
  check('settles', 'Three tasks run through', 'threeTasks', fulfils, {
    when: ({ error }) => error?.message === 'no ink',
    text: () =>
      'The third task threw `no ink` before it had a promise, and `spawn` threw it at its caller, who has nothing to do with it. A `catch` on the promise of `fn(signal)` is too late for that: begin the work where a throw becomes a rejection.',
  }),
  check(
    'does-not-block',
    '`spawn` returns at once: it is still 0 ms',
    'threeTasks',
    notes(momentsOf('spawned at'), 0),
    {
      when: ({ last }) => Number(last) > 0,
      text: ({ last }) =>
        `Three calls of \`spawn\` took ${formatMs(Number(last))}, and the caller had to wait. Start the work, and return.`,
    },
  ),
  check(
    'tasks-overlap',
    'Tasks run side by side: the failure at 20 ms is reported then',
    'threeTasks',
    notes(BAD_AT, 20),
    {
      when: ({ last }) => Number(last) >= 100,
      text: ({ last }) =>
        `The failure due at 20 ms was reported at ${formatMs(Number(last))}: you queue the tasks. Background tasks run side by side.`,
    },
    {
      when: ({ last, outcome }, { unhandled }) =>
        last === undefined && outcome === 'fulfilled' && unhandled.length === 0,
      text: () =>
        'A task failed at 20 ms with `no paper`, and `onError` never heard of it. Nobody had called `close()`: until a signal aborts its `reason` is `undefined`, and so is the `cause` of most errors.',
    },
  ),
  check('tracks-size', '`size` counts what is running', 'threeTasks', tracksSize, {
    when: ({ first, last }) => first === 3 && last === 3,
    text: () =>
      'After 200 ms all three tasks had ended, and `size` was still 3. Whoever ends is counted no longer, and need not be kept in memory.',
  }),
  check(
    'errors-reported-with-name',
    '`onError` hears of both failures, with their names, and of nothing else',
    'threeTasks',
    notes('reports', ['bad: no paper', 'sync-bad: no ink']),
  ),
  check(
    'no-unhandled',
    'No rejection is left without a handler',
    'threeTasks',
    noUnhandledRejection,
    {
      when: ({ count }) => count === 2,
      text: ({ count }) =>
        `${count} unhandled rejections. \`.finally\` does not handle an error, it passes it on — as a *new* promise nobody listens to.`,
    },
  ),
  check(
    'close-aborts',
    '`close()` stops a poller of 5,000 ms: all is over at 60 ms or earlier',
    'closing',
    elapsedAtMost(60),
    {
      when: ({ elapsed }) => elapsed >= 5000,
      text: ({ elapsed }) => `${formatMs(elapsed)}: you waited for the poller to end by itself.`,
    },
  ),
  check(
    'close-waits-for-cleanup',
    "The poller's cleanup is over before `close()` fulfils",
    'closing',
    notesInOrder('log', [['cleaned up', 'closed']]),
    {
      when: ({ last }) => `${last}` === 'closed',
      text: () =>
        "`close()` returned before the poller had cleaned up. 'Stopped' means finished, not asked to stop.",
    },
  ),
  check(
    'own-abort-is-not-an-error',
    'Being stopped by `close()` is no error',
    'closing',
    notes('reports', []),
    {
      when: ({ last }) => `${last}` === 'poll',
      text: () =>
        "Every shutdown now produces an error report. Ignore the rejection that is your own abort reason, or whose `cause` it is (Node's `sleep`).",
    },
  ),
  check(
    'no-spawn-after-close',
    '`spawn` after `close()` throws',
    'closing',
    notes('spawn after close', 'threw'),
  ),
  check(
    'failed-cleanup-is-an-error',
    'A task that fails with an error of its own while `close()` stops it is reported',
    'failingCleanup',
    notes('reports', ['poll: no disk']),
    {
      when: ({ last }) => Array.isArray(last) && last.length === 0,
      text: () =>
        'The cleanup of a task failed, and nobody ever hears of it. That the signal has aborted does not make every later error yours: compare it with the reason of the signal.',
    },
  ),
  check(
    'names-need-not-differ',
    'Two tasks of one name are two',
    'sameName',
    notes('size of two', 2),
    {
      when: ({ last }) => last === 1,
      text: () =>
        'Two tasks called `label` were running, and `size` was 1: the second took the place of the first, which nobody waits for any more. A name says what a task does, not which one it is.',
    },
  ),
  check(
    'close-waits-for-all',
    'When `close()` fulfils, both tasks of one name have ended',
    'sameName',
    notes('ended when closed', 2),
  ),
  check(
    'instances-apart',
    'After `close()` of one instance, `spawn` of another one works',
    'sameName',
    notes('spawn of another instance', 'started'),
    {
      when: ({ last }) => last === 'threw',
      text: () =>
        'One instance was closed, and another one refused its first task: they share a controller, and one that was aborted stays aborted. Each instance needs one of its own.',
    },
  ),
  check(
    'foreign-abort-is-an-error',
    'An `AbortError` that `close()` did not cause is reported',
    'foreignAbort',
    notes('reports', ['upload: the server hung up']),
    {
      when: ({ last }) => Array.isArray(last) && last.length === 0,
      text: () =>
        'A task failed with an `AbortError`, nobody had called `close()`, and nobody ever hears of it. The name says that something was stopped, not by whom: compare the error, and its `cause`, with the reason of your signal.',
    },
  ),
];
