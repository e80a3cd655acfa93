/** `@lanternpost/queue`, the co-operative's client of its job queue. */

import type { WorldModule } from './access.ts';
import { JobQueue } from './job-queue.ts';

const MOST_JOBS = 100_000;

const queue: WorldModule = (world) => {
  let last = 0;
  let lastReceive = 0;
  function createQueue(jobs: number): JobQueue {
    const caller = world.caller();
    if (!Number.isInteger(jobs) || jobs < 0 || jobs > MOST_JOBS) {
      throw new RangeError(`createQueue takes a whole number of jobs up to ${MOST_JOBS}`);
    }
    const id = ++last;
    world.write('queue-open', caller, { queue: id, jobs, site: caller.site });
    return new JobQueue(world, { id, jobs, nextReceive: () => ++lastReceive });
  }
  return { createQueue };
};

export default queue;
