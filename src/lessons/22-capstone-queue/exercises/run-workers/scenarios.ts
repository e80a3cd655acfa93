import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Job {
  id: string;
  attempts: number;
}

interface Queue {
  receive(options: { signal?: AbortSignal }): Promise<Job>;
  ack(job: Job): Promise<void>;
  nack(job: Job): Promise<void>;
}

interface Answer {
  runWorkers(
    queue: Queue,
    handle: (job: Job) => Promise<void>,
    options: { workers: number; signal: AbortSignal },
  ): Promise<{ done: number; failed: number }>;
}

interface Shift {
  jobs: number;
  work: (job: Job) => Promise<void>;
  /** When the signal aborts, in virtual ms. */
  until: number;
}

/** Three workers on a queue of `@lanternpost/queue`. */
const shift = ({ jobs, work, until }: Shift) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer, { observe, controller }) => {
    const { createQueue } = await import('@lanternpost/queue');
    const queue = createQueue(jobs);
    const { ack } = queue;
    let acknowledging = 0;
    queue.ack = async (job) => {
      observe('acknowledged', job?.id);
      acknowledging++;
      try {
        return await ack.call(queue, job);
      } finally {
        acknowledging--;
      }
    };
    setTimeout(() => controller.abort(new Error('shutdown')), until);
    let running = 0;
    const handle = async (job: Job) => {
      observe('running', ++running);
      try {
        await work(job);
        observe('handled', job.id);
      } finally {
        observe('running', --running);
      }
    };
    try {
      return await answer.runWorkers(queue, handle, { workers: 3, signal: controller.signal });
    } finally {
      observe('running when it settled', running);
      observe('acknowledgements under way when it settled', acknowledging);
    }
  });

/** Nine jobs of 100 ms; stopped at 1,500, long after the last. */
export const nineJobs = shift({ jobs: 9, work: () => sleep(100), until: 1500 });

/** Six jobs of 50 ms; `j2` fails three times. */
export const oneFails = shift({
  jobs: 6,
  work: async ({ id, attempts }) => {
    await sleep(50);
    if (id === 'j2' && attempts < 4) throw new Error('flaky job');
  },
  until: 2500,
});

/** Fifty jobs of 100 ms; stopped at 250. */
export const stoppedEarly = shift({ jobs: 50, work: () => sleep(100), until: 250 });

/** Nine jobs of 50 ms, but the first takes 600. */
export const firstIsLong = shift({
  jobs: 9,
  work: ({ id }) => sleep(id === 'j1' ? 600 : 50),
  until: 1500,
});
