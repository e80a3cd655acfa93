import { scenario } from '#exercise';

interface Job {
  kind: 'io' | 'cpu';
  ms: number;
}

interface Answer {
  planElapsed(jobs: Job[]): unknown;
}

const io = (ms: number): Job => ({ kind: 'io', ms });
const cpu = (ms: number): Job => ({ kind: 'cpu', ms });

export const waiting = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.planElapsed([io(300), io(200), io(400)]),
);

export const computing = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.planElapsed([cpu(200), cpu(200), cpu(200)]),
);

/** Once the waiting is longer than the work, once the work; once the request stands behind the work. */
export const both = scenario<Answer>({ seeds: 'exact' }, async (answer) => [
  answer.planElapsed([io(500), cpu(200), cpu(200), io(100)]),
  answer.planElapsed([io(300), cpu(250), cpu(200)]),
  answer.planElapsed([cpu(200), io(300)]),
]);

export const nothing = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.planElapsed([]),
);

/** Asked twice about the same list. */
export const again = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const jobs = [io(300), cpu(250), cpu(200)];
  const plans = [answer.planElapsed(jobs), answer.planElapsed(jobs)];
  observe(
    'the list afterwards',
    jobs.map(({ kind, ms }) => `${kind} ${ms}`),
  );
  return plans;
});
