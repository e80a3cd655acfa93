import {
  checksOf,
  counted,
  formatMs,
  fulfilsWith,
  type Look,
  notes,
  notesWhere,
  rejectsWith,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const inOrder = ['take dock', 'take crane', 'give crane', 'give dock'];

/** The log without what the work itself put down. */
const leases: Look<{ leases: string[] }> = (run) => {
  const log = (run.noted('log').at(-1) ?? []) as string[];
  const steps = log.filter((step) => !step.startsWith('work'));
  return {
    pass: `${steps}` === `${inOrder}`,
    facts: { leases: steps },
    text: `What happened: ${steps.join(', ') || 'nothing'}. Wanted: ${inOrder.join(', ')}.`,
    figure: counted(steps.length, 'step', 'steps'),
    at: run.elapsed,
  };
};

export default [
  check('result', "Fulfils with the work's value", 'usual', fulfilsWith(42)),
  check(
    'work-ends-before-release',
    'The work is over before the crane is given back',
    'usual',
    notesWhere(
      'log',
      'the work over before the crane is given back',
      (log: string[]) =>
        log.includes('work is over') &&
        !log.slice(0, log.indexOf('work is over')).includes('give crane'),
    ),
    {
      when: ({ last }) => Array.isArray(last) && last.includes('give crane'),
      text: () =>
        'The crane was given back while the work still used it: `return work()` leaves the scope with the promise, and the scope ends there. Stay until it has settled.',
    },
  ),
  check('lifo', 'Take dock, take crane, give crane, give dock', 'usual', leases, {
    when: ({ leases }) =>
      leases.indexOf('give dock') < leases.indexOf('give crane') && leases.includes('give dock'),
    text: () =>
      'dock was given back before crane. Later resources may depend on earlier ones: release in reverse.',
  }),
  check('disposal-awaited', 'At exactly 50 ms, when both are given back', 'usual', settlesAt(50), {
    when: ({ outcome, elapsed }, run) =>
      outcome === 'fulfilled' &&
      elapsed === 40 &&
      !`${run.noted('log').at(-1)}`.includes('give dock'),
    text: ({ elapsed }) =>
      `You returned at ${formatMs(elapsed)} while both leases were still being given back.`,
  }),
  check(
    'released-when-work-throws',
    'When the work throws, both are given back in that order',
    'workThrows',
    leases,
  ),
  check(
    'work-error-comes-through',
    "And the work's error comes through",
    'workThrows',
    rejectsWith('Error', 'work failed'),
    {
      when: ({ outcome }) => outcome === 'fulfilled',
      text: () =>
        'The work failed, and your caller was told that all is well. Print it if you like, but throw it too.',
    },
  ),
  check(
    'first-released-when-second-fails',
    'When crane cannot be taken, dock is given back',
    'craneIsBusy',
    notes('log', ['take dock', 'give dock']),
    {
      when: ({ last }) => `${last}` === 'take dock',
      text: () =>
        "'crane' was busy, and 'dock' is still taken. Between your two acquisitions there is no protection.",
    },
  ),
  check(
    'second-error-comes-through',
    'And its error comes through',
    'craneIsBusy',
    rejectsWith('Error', 'busy crane'),
  ),
  check(
    'dispose-twice-gives-once',
    'A lease that is disposed twice is given back once',
    'disposedTwice',
    fulfilsWith(['take dock', 'give dock']),
    {
      when: ({ result }) => Array.isArray(result) && result.length === 3,
      text: () => 'Given back twice: the second time it may already belong to somebody else.',
    },
  ),
  check(
    'dispose-twice-at-once-gives-once',
    'Also when both come at the same time',
    'disposedTwiceAtOnce',
    fulfilsWith(['take dock', 'give dock']),
    {
      when: ({ result }) => Array.isArray(result) && result.length === 3,
      text: () =>
        'Two disposed of the lease at the same time, and it was given back twice: the second came while the first was giving it back. Between what you look at and what you remember there is an await; anybody can get in.',
    },
  ),
  check(
    'both-errors-kept',
    'When the work fails and giving back crane fails too, both errors are kept in a `SuppressedError`',
    'bothFail',
    notes('both errors', ['stuck crane', 'work failed']),
    {
      when: (_facts, { error }) => error?.message === 'stuck crane',
      text: () =>
        "'work failed' is gone; only 'stuck crane' came out. An error in `finally` replaces the first one. `await using` keeps both.",
    },
  ),
  check(
    'outer-released-anyway',
    'And dock is given back all the same',
    'bothFail',
    notesWhere('log', 'dock given back', (log: string[]) => log.includes('give dock')),
  ),
];
