import {
  checksOf,
  elapsedAtMost,
  formatMs,
  fulfils,
  fulfilsWhere,
  fulfilsWith,
  inMs,
  type Look,
  noUnhandledRejection,
  peak,
  rejectsWith,
  workersAlive,
  workersTerminated,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

/** The longest block of the thread, and the longest gap between heartbeats. */
const threadFree: Look<{ block: number; gap: number }> = (run) => {
  const block = Math.max(0, ...[...run.trace.of('turn')].map(({ length }) => length));
  const beats = (run.noted('heartbeats at').at(-1) ?? []) as number[];
  const gap = Math.max(0, ...beats.map((beat, i) => beat - (beats[i - 1] ?? 0)));
  return {
    pass: block === 0 && gap <= 60,
    facts: { block, gap },
    text: `The thread was blocked for ${formatMs(block)}, and the longest gap between heartbeats was ${formatMs(gap)}; wanted: no block, and no gap over 60 ms.`,
    figure: inMs(gap, 'longest gap'),
    at: 0,
  };
};

const twoWorkers: Look<{ most: number }> = (run) => {
  const most = workersAlive(run.trace).peak;
  return {
    pass: most === 2,
    facts: { most },
    text: `${most} workers were alive at the peak; wanted: 2.`,
    figure: peak(most),
    limit: { most: 2, of: 'workers' },
    at: 0,
  };
};

const terminatedOnFailure: Look<{ left: number; elapsed: number }> = (run) => {
  const left = run.leaks.filter(({ what }) => what === 'worker').length;
  return {
    pass: run.outcome === 'rejected' && left === 0 && run.elapsed <= 100,
    facts: { left, elapsed: run.elapsed },
    text: `It settled at ${formatMs(run.elapsed)} with ${left} workers alive; wanted: at 100 ms or earlier, with none.`,
    figure: inMs(run.elapsed),
    at: run.elapsed,
  };
};

export default [
  check('settles', 'Jobs of 600, 200, 200 and 200 ms: `renderLabels` fulfils', 'fourJobs', fulfils),
  check(
    'result',
    'Four labels, in the order of the jobs',
    'fourJobs',
    fulfilsWhere('four labels in order', (labels) => {
      const all = labels as unknown[];
      return all.length === 4 && all.every((label, i) => JSON.stringify(label).includes(`${i}`));
    }),
  ),
  check(
    'main-thread-free',
    'The main thread is never blocked: heartbeats every 50 ms',
    'fourJobs',
    threadFree,
    {
      when: ({ block }) => block >= 200,
      text: ({ block }) =>
        `One red block of ${formatMs(block)}: \`.then\` runs on the same thread, only later.`,
    },
  ),
  check('two-workers', 'Two workers, no more and no fewer', 'fourJobs', twoWorkers, {
    when: ({ most }) => most > 2,
    text: ({ most }) =>
      `${most} workers. Each costs start-up time and memory; with 500 jobs the page dies.`,
  }),
  check('elapsed', 'At 600 ms or earlier', 'fourJobs', elapsedAtMost(600), {
    when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed === 800,
    text: ({ elapsed }) =>
      `${formatMs(elapsed)}: one worker got the 600 and a 200, the other was idle. Take the next job when you are free (as \`mapLimit\` does).`,
  }),
  check('workers-terminated', 'When it fulfils no worker is alive', 'fourJobs', workersTerminated, {
    when: ({ left }) => left > 0,
    text: ({ left }) => `${left} workers are still alive.`,
  }),
  check(
    'error-propagates',
    'A bad label rejects with its error',
    'badLabel',
    rejectsWith('Error', 'bad label 1'),
  ),
  check(
    'terminated-on-failure',
    'At 100 ms or earlier, with no worker alive',
    'badLabel',
    terminatedOnFailure,
    {
      when: ({ left }) => left > 0,
      text: () => 'A bad label, and two workers left running.',
    },
  ),
  check(
    'no-unhandled',
    'And no rejection is left without a handler',
    'badLabel',
    noUnhandledRejection,
    {
      when: ({ count }) => count > 0,
      text: ({ first, at }) =>
        `At ${formatMs(at)} a lane failed while you were waiting for the other one: ${first}. Wait for both lanes together.`,
    },
  ),
  check('works-again', 'Called once more, it renders once more', 'twice', fulfilsWith(1), {
    when: ({ outcome }) => outcome === 'rejected',
    text: () =>
      'The first call terminated the workers, and the second one gave them a job: they had been started once for all calls. Start them in the function that terminates them.',
  }),
];
