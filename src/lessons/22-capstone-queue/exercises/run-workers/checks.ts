import {
  acknowledges,
  asksForNoJobFrom,
  checksOf,
  counted,
  elapsedAtMost,
  formatMs,
  fulfils,
  fulfilsWhere,
  fulfilsWith,
  givesBack,
  holdsNoJob,
  type Look,
  notedPeak,
  notes,
  notesWhere,
  type Peaked,
  peak,
  peakNoted,
  type Run,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

interface Early {
  job: string;
  acknowledged: number;
  /** When its handler had ended; undefined: never. */
  handled: number | undefined;
}

/** Times at which the scenario noted something of a job, by the job. */
function noted({ trace }: Run, name: string): Map<unknown, number> {
  const events = [...trace.of('observe')].filter((event) => event.name === name);
  return new Map(events.map(({ value, time }) => [value, time]));
}

const afterWork: Look<Partial<Early>> = (run) => {
  const handled = noted(run, 'handled');
  const acknowledged = [...run.trace.of('queue-ack')];
  const early = acknowledged.find(({ job, time }) => (handled.get(job) ?? Infinity) > time);
  const { job, time } = early ?? {};
  return {
    pass: acknowledged.length > 0 && early === undefined,
    facts: early ? { job, acknowledged: time, handled: handled.get(job) } : {},
    text: early
      ? `\`${job}\` was acknowledged at ${formatMs(early.time)}, and its handler had not ended.`
      : 'No job was acknowledged.',
    figure: counted(acknowledged.length, 'job', 'jobs'),
    at: time ?? 0,
  };
};

const onceEach: Look<{ job: string; times: number }> = (run) => {
  const all = run.noted('acknowledged') as string[];
  const counts = all.map((job) => ({ job, times: all.filter((each) => each === job).length }));
  const { job, times } = counts.find((each) => each.times > 1) ?? { job: '', times: all.length };
  return {
    pass: all.length > 0 && job === '',
    facts: { job, times },
    text: job ? `\`ack\` was called ${times} times with \`${job}\`.` : '`ack` was never called.',
    figure: counted(all.length, 'call', 'calls'),
    at: run.elapsed,
  };
};

const threeAtThePeak: Look<Peaked> = (run) => ({
  ...notedPeak('running', 3)(run),
  figure: peak(peakNoted(run, 'running') ?? 0),
});

export default [
  check(
    'settles',
    'Nine jobs, stopped at 1,500 ms: fulfils',
    'nineJobs',
    fulfils,
    {
      when: ({ outcome, error }) => outcome === 'rejected' && error?.message === 'shutdown',
      text: () =>
        'The workers were waiting for a job when it was time to stop, and the abort of `receive` became your result: nobody hears how many jobs were done. That one rejection is the news to stop.',
    },
    {
      when: ({ outcome, elapsed }, run) =>
        outcome === 'pending' && elapsed >= 1500 && acknowledges(9)(run).pass,
      text: () =>
        'All nine jobs were done, the signal aborted at 1,500 ms, and the workers wait for a tenth for ever: `receive` never heard of the signal. Looked at before a wait, a signal does not end the wait.',
    },
  ),
  check('all-done', 'All nine are acknowledged', 'nineJobs', acknowledges(9)),
  check(
    'done-counted',
    'And `done` is 9',
    'nineJobs',
    fulfilsWhere('`done: 9`', (result) => (result as { done: number }).done === 9),
  ),
  check(
    'max-concurrency',
    'At the peak exactly 3 handlers run',
    'nineJobs',
    threeAtThePeak,
    {
      when: ({ peak = 0 }) => peak > 3,
      text: ({ peak }) =>
        `${peak} handlers at once, with 3 workers. Who takes a job from the queue must be free to do it.`,
    },
    {
      when: ({ peak }) => peak === 1,
      text: () =>
        'One handler at a time, with 3 workers: two of them would have waited for nothing.',
    },
  ),
  check(
    'ack-after-work',
    'No job is acknowledged before its handler has ended',
    'nineJobs',
    afterWork,
    {
      when: ({ job }) => job !== undefined,
      text: ({ job, acknowledged, handled }) =>
        `${job} was acknowledged at ${formatMs(acknowledged ?? 0)} and ${handled === undefined ? 'never finished' : `finished at ${formatMs(handled)}`}. A crash in between loses it silently.`,
    },
  ),
  check('no-double-ack', 'No job is acknowledged twice', 'nineJobs', onceEach, {
    when: ({ job }) => job !== '',
    text: ({ job, times }) =>
      `${job} was acknowledged ${times === 2 ? 'twice' : `${times} times`}. This queue does no harm with that; the one that counts acknowledgements does.`,
  }),
  check(
    'failed-job-nacked',
    'Six jobs of which `j2` fails three times: it is given back exactly three times',
    'oneFails',
    givesBack('j2', 3),
    {
      when: ({ leasesEnded }) => leasesEnded.includes('j2'),
      text: () =>
        '`j2` failed, and the queue was not told: it stayed yours until its 1,000 ms were over. Give it back, and somebody can try at once.',
    },
  ),
  check(
    'worker-survives-failure',
    'All six are acknowledged in the end',
    'oneFails',
    acknowledges(6),
    {
      when: ({ acknowledged, givenBack }) =>
        givenBack.j2 === 3 && Object.keys(acknowledged).length < 6,
      text: () => 'One bad job, three deliveries, three dead workers: the queue stands.',
    },
  ),
  check('counts', '`{ done: 6, failed: 3 }`', 'oneFails', fulfilsWith({ done: 6, failed: 3 })),
  check(
    'finishes-in-flight-on-shutdown',
    'Fifty jobs, stopped at 250 ms: when the call fulfils, no handler is running',
    'stoppedEarly',
    notes('running when it settled', 0),
    {
      when: ({ last }) => Number(last) > 0,
      text: ({ last }) =>
        `You resolved with ${last === 3 ? 'three handlers' : `${last} handlers`} still running; their jobs will be delivered again and done twice.`,
    },
  ),
  check(
    'acked-on-shutdown',
    'And no job is left that is neither acknowledged nor given back',
    'stoppedEarly',
    holdsNoJob,
    {
      when: ({ held }, run) => held.some((job) => run.noted('handled').includes(job)),
      text: ({ held }, run) =>
        `${held.filter((job) => run.noted('handled').includes(job)).join(', ')}: done, and the queue does not know. In 1,000 ms somebody else will do it again.`,
    },
  ),
  check(
    'no-receive-after-shutdown',
    'From 250 ms on nobody asks for a job',
    'stoppedEarly',
    asksForNoJobFrom(250),
    {
      when: ({ late }) => late >= 0,
      text: ({ late }) => `A job was taken ${formatMs(late)} after shutdown.`,
    },
  ),
  check('resolves-on-shutdown', 'The call fulfils', 'stoppedEarly', fulfils),
  check('stops-promptly', 'At 400 ms or earlier', 'stoppedEarly', elapsedAtMost(400)),
  check(
    'nobody-waits-for-the-slowest',
    'Nine jobs, of which the first takes 600 ms: the other eight are handled meanwhile',
    'firstIsLong',
    notesWhere('handled', '`j1` the last of nine', (last: string, all: readonly string[]) => {
      return last === 'j1' && all.length === 9;
    }),
    {
      when: ({ all, outcome }) =>
        outcome === 'fulfilled' && all.includes('j1') && all.at(-1) !== 'j1',
      text: ({ all }) =>
        `While \`j1\` took its 600 ms, ${all.indexOf('j1')} of the eight others were handled; the rest waited for it. Each worker takes its next job when it is free.`,
    },
  ),
  check(
    'acknowledgements-awaited',
    'When the call fulfils after shutdown, every acknowledgement has arrived',
    'stoppedEarly',
    notes('acknowledgements under way when it settled', 0),
    {
      when: ({ last, outcome }) => Number(last) > 0 && outcome === 'fulfilled',
      text: ({ last }) =>
        `The call fulfilled with ${last} acknowledgements on their way: they take 10 ms, and nobody waited for them. Should the program end here, these jobs are done again. Await each.`,
    },
  ),
];
