/** Figures that a scenario notes at each change, up and down. */

import type { Trace } from '../trace.ts';
import { addStep, type Level, type LevelSteps } from './level.ts';
import { once } from './once.ts';
import { each, type Steps } from './steps.ts';

/**
 * Each over time, by the name under which it is noted. The peak is the highest figure of all: it counts what lasted no
 * time, too.
 * @example notedLevels(trace).get('holders at a time') // { steps: [{ at: 0, count: 2 }, …], peak: 2 }
 */
export const notedLevels = once(function* (trace: Trace): Steps<ReadonlyMap<string, Level>> {
  const levels = new Map<string, { steps: LevelSteps; peak: number }>();
  yield* each(trace.of('observe'), ({ name, time, value }) => {
    if (typeof value !== 'number') return;
    const level = levels.get(name) ?? { steps: [], peak: value };
    levels.set(name, level);
    addStep(level.steps, time, value);
    level.peak = Math.max(level.peak, value);
  });
  return levels;
});
