/** `@lanternpost/labels`, the co-operative's label renderer: work for the processor, on threads of its own. */

import type { WorldModule } from './access.ts';
import { LabelWorker } from './label-worker.ts';
import { cloned } from './originals.ts';
import { type Input, workOf } from './render-label.ts';

const labels: WorldModule = (world) => {
  let lastWorker = 0;
  let lastJob = 0;
  /** The sites at which workers that are alive were started. */
  const alive = new Map<number, number | undefined>();
  world.leaks(function* () {
    for (const [id, site] of alive) yield { what: 'worker', id, site };
  });

  function startWorker(): LabelWorker {
    const caller = world.caller();
    const id = ++lastWorker;
    alive.set(id, caller.site);
    const onEnd = () => void alive.delete(id);
    return new LabelWorker({ id, world, nextJob: () => ++lastJob, onEnd }, caller);
  }

  /** The same work on the calling thread, which does nothing else meanwhile. */
  function renderLabelSync(input: Input): unknown {
    world.caller();
    const { ms, ends } = workOf(cloned(input), world.faults.labels);
    world.block(ms);
    if ('label' in ends) return ends.label;
    throw new Error('error' in ends ? ends.error : ends.crash);
  }

  return { startWorker, renderLabelSync };
};

export default labels;
