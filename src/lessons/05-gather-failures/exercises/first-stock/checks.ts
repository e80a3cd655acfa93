import {
  checksOf,
  counted,
  elapsedAtMost,
  formatMs,
  fulfilsWith,
  type Look,
  notes,
  noUnhandledRejection,
  rejectsWith,
  settles,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

/** Nothing is in flight when it settles, and exactly two requests were aborted. */
const losersAborted: Look<{ open: number; aborted: number; at: number; elapsed: number }> = (
  run,
) => {
  const aborted = run.requests.filter(({ outcome }) => outcome === 'aborted');
  const open = run.requests.filter(
    ({ end }) => (end ?? Number.POSITIVE_INFINITY) > run.elapsed,
  ).length;
  const at = aborted[0]?.end ?? run.elapsed;
  return {
    pass: open === 0 && aborted.length === 2,
    facts: { open, aborted: aborted.length, at, elapsed: run.elapsed },
    text: `At ${formatMs(run.elapsed)}: ${open} requests in flight, ${aborted.length} aborted; wanted: none and two.`,
    figure: counted(aborted.length, 'request aborted', 'requests aborted'),
    at,
  };
};

export default [
  check('settles', 'Fulfils or rejects', 'fourDepots', settles, {
    when: ({ outcome }) => outcome === 'pending',
    text: () => 'South never answers, so `allSettled` never finishes. Do not wait for losers.',
  }),
  check(
    'result',
    'The first good answer: `{ depot: "north", free: 12 }`',
    'fourDepots',
    fulfilsWith({ depot: 'north', free: 12 }),
    {
      when: ({ outcome, elapsed }) => outcome === 'rejected' && elapsed === 40,
      text: () =>
        "west's 503 came first (40 ms) and won. `race` takes the first *outcome*; you want the first *success*.",
    },
    {
      when: ({ result }) => (result as { error?: unknown } | null)?.error === 'maintenance',
      text: ({ elapsed }) =>
        `West said \`{ error: 'maintenance' }\`, with the status 503, and that came back as its stock at ${formatMs(elapsed)}: \`fetch\` fulfils with a bad status, too. Look at \`res.ok\`.`,
    },
  ),
  check('elapsed', 'It fulfils at 80 ms or earlier', 'fourDepots', elapsedAtMost(80)),
  check(
    'losers-aborted',
    'When it fulfils no request is open: the two that were slower are aborted',
    'fourDepots',
    losersAborted,
    {
      when: ({ open, elapsed }) => open > 0 && elapsed === 80,
      text: ({ open, elapsed }) =>
        `You have your answer at ${formatMs(elapsed)}, and ${open} requests are still open: one would stay open for ever. Give all of them one \`AbortController\` and abort it in \`finally\`.`,
    },
    {
      when: ({ aborted, at }) => aborted === 4 && at === 0,
      text: () =>
        'You aborted everybody at 0 ms: `finally` runs as soon as the function returns the *pending* promise. `return await` keeps you inside `try` until it settles.',
    },
  ),
  check(
    'no-unhandled',
    'No rejection is left without a handler',
    'fourDepots',
    noUnhandledRejection,
  ),
  check(
    'all-fail',
    'When every depot fails it rejects with an `AggregateError`',
    'allFail',
    rejectsWith('AggregateError'),
    {
      when: ({ outcome, error }) => outcome === 'rejected' && error?.name !== 'AggregateError',
      text: ({ error }) =>
        `It rejected with the failure of one depot, ${error ? `${error.name}: ${error.message}` : 'which is no error'}. Which combinator gives up only when all have failed, and says what each of them said?`,
    },
  ),
  check(
    'asks-again',
    'Called once more, it asks once more',
    'again',
    notes('the second time', { depot: 'north', free: 12 }),
    {
      when: (_facts, run) => run.outcome === 'rejected' && run.noted('the first time').length > 0,
      text: () =>
        'The first call had its answer, and the second one failed: something of the first is left over. A controller that was aborted stays aborted; each call needs one of its own.',
    },
  ),
];
