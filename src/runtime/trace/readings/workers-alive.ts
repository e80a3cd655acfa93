/** How many worker threads are alive: started, and not terminated yet. */

import type { Trace } from '../trace.ts';
import { addStep, type Level, type LevelSteps } from './level.ts';
import { once } from './once.ts';
import { each, type Steps } from './steps.ts';

/** Over time; the peak counts what lasted no time, too. */
export const workersAlive = once(function* (trace: Trace): Steps<Level> {
  const steps: LevelSteps = [];
  let count = 0;
  let peak = 0;
  yield* each(trace.of('worker-start', 'worker-end'), ({ kind, time }) => {
    count += kind === 'worker-start' ? 1 : -1;
    peak = Math.max(peak, count);
    addStep(steps, time, count);
  });
  return { steps, peak };
});
