import { checksOf, formatMs, fulfils, type Look, named, notes, type Run } from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

interface Fate {
  outcome: Run['outcome'];
  /** What the consumer said of each delivery. */
  said: unknown;
  /** How often the job was applied. */
  applied: number;
  dead: number;
}

const ofRun = (run: Run): Fate => ({
  outcome: run.outcome,
  said: run.result,
  applied: (run.noted('applied').at(-1) as string[] | undefined)?.length ?? 0,
  dead: (run.noted('dead letters').at(-1) as string[] | undefined)?.length ?? 0,
});

interface Wanted {
  said: string[];
  applied: number;
  dead: number;
}

const comesTo =
  (wanted: Wanted): Look<Fate> =>
  (run) => {
    const facts = ofRun(run);
    const { said, applied, dead } = facts;
    return {
      pass: `${said}` === `${wanted.said}` && applied === wanted.applied && dead === wanted.dead,
      facts,
      text: `The consumer said ${listed(said)}, the job was applied ${times(applied)}, and went to the dead letters ${times(dead)}. Wanted: ${listed(wanted.said)}, ${times(wanted.applied)}, ${times(wanted.dead)}.`,
      figure: named('applied', applied),
      at: run.elapsed,
    };
  };

const listed = (said: unknown) =>
  Array.isArray(said) ? said.map((each) => `'${each}'`).join(', ') : 'nothing';

const times = (n: number) => (n === 1 ? 'once' : `${n} times`);

/** Whatever the schedule: the three copies have one effect. */
const appliedOnce: Look<Fate> = (run) => {
  const facts = ofRun(run);
  return {
    pass: run.outcome === 'fulfilled' && facts.applied === 1,
    facts,
    text: `Under schedule ${run.seed} the job was applied ${times(facts.applied)}; wanted: once.`,
    figure: named('applied', facts.applied),
    at: run.elapsed,
  };
};

/** The dead letter is written before the consumer says what became of the job. */
const writtenFirst: Look<{ written: number | undefined; said: number | undefined }> = (run) => {
  const written = run.noted('dead letter written at').at(-1) as number | undefined;
  const said = run.noted('said at').at(-1) as number | undefined;
  return {
    pass: written !== undefined && said !== undefined && written <= said,
    facts: { written, said },
    text: `The dead letter was ${written === undefined ? 'never written' : `written at ${formatMs(written)}`}, and the consumer ${said === undefined ? 'never answered' : `answered at ${formatMs(said)}`}.`,
    at: said ?? run.elapsed,
  };
};

export default [
  check('settles', 'The same job twice, in a row: both calls fulfil', 'twice', fulfils),
  check(
    'duplicate-acked-not-reapplied',
    "With `'ack'` and `'ack'`, and it was applied once",
    'twice',
    comesTo({ said: ['ack', 'ack'], applied: 1, dead: 0 }),
    {
      when: ({ applied }) => applied === 2,
      text: () => 'The second copy was applied too: two parcels, one order.',
    },
  ),
  check(
    'failed-job-is-retried',
    "The first attempt fails: `'retry'`, then `'ack'`, and it was applied once",
    'firstFails',
    comesTo({ said: ['retry', 'ack'], applied: 1, dead: 0 }),
    {
      when: ({ said, applied }) => `${said}` === 'retry,ack' && applied === 0,
      text: () =>
        'The job failed, was delivered again, and you acknowledged it as a duplicate: it was never done.',
    },
  ),
  check(
    'poison-goes-to-dead-letter',
    "Every attempt fails: `'retry'`, `'retry'`, `'dead'`, and one entry in the dead letters",
    'alwaysFails',
    comesTo({ said: ['retry', 'retry', 'dead'], applied: 0, dead: 1 }),
    {
      when: ({ said }) => `${said}` === 'retry,retry,retry',
      text: () => 'Delivered a fourth time with a limit of 3.',
    },
  ),
  check(
    '100-schedules',
    'Three copies at once: applied exactly once under 100 schedules',
    'threeCopies',
    appliedOnce,
    {
      when: ({ applied }) => applied > 1,
      text: ({ applied }, { seed }) =>
        `Applied ${applied} times under schedule ${seed}: check and mark are two steps. \`add\` does both in one.`,
    },
  ),
  check(
    'dead-letter-awaited',
    'The dead letter is written when the consumer answers',
    'alwaysFails',
    writtenFirst,
    {
      when: ({ written, said }) => written !== undefined && said !== undefined && written > said,
      text: ({ written, said }) =>
        `You said 'dead' at ${formatMs(said ?? 0)}, and the letter was written at ${formatMs(written ?? 0)}: had the program ended between the two, the job would be nowhere. Await it.`,
    },
  ),
  check(
    'last-attempt-may-succeed',
    "The first two attempts fail, the third succeeds: `'retry'`, `'retry'`, `'ack'`",
    'lastSucceeds',
    comesTo({ said: ['retry', 'retry', 'ack'], applied: 1, dead: 0 }),
    {
      when: ({ dead, applied }) => dead > 0 && applied === 0,
      text: () =>
        'The third delivery was never tried: it went to the dead letters at once. With a limit of 3 there are three attempts, and the last of them may succeed.',
    },
  ),
  check(
    'attempts-of-others-count',
    "A third delivery, the first that this consumer sees, fails: `'dead'`",
    'thirdDelivery',
    comesTo({ said: ['dead'], applied: 0, dead: 1 }),
    {
      when: ({ said }) => `${said}` === 'retry',
      text: () =>
        'The job came with `attempts: 3`, and you counted one: the first two deliveries went to somebody else. The job itself says how often it was delivered.',
    },
  ),
  check(
    'table-is-shared',
    'Two consumers of one table, and a copy of the job for each: applied once',
    'twoConsumers',
    comesTo({ said: ['ack', 'ack'], applied: 1, dead: 0 }),
    {
      when: ({ applied }) => applied === 2,
      text: () =>
        'Two consumers each applied the job: what one of them keeps in its own memory, or looks up before it works, the other does not know. The table is what they share, and `add` is its one step.',
    },
  ),
  check(
    'free-before-retry',
    "When it says `'retry'`, the table has no trace of the job",
    'failsOnce',
    notes('in the table when it said so', []),
    {
      when: ({ last }) => `${last}` === 'x',
      text: () =>
        "You said 'retry', and the table still had the job: it takes 10 ms to take it out, and nobody waited for it. A delivery in between would find it, and be acknowledged as done.",
    },
  ),
];
