/** A level over time: from each time on (virtual ms) it is `count`, until the next. */
export interface Level {
  steps: readonly { at: number; count: number }[];
  peak: number;
}

export type LevelSteps = Level['steps'][number][];

/** From `at` on (virtual ms) it is `count`. Of each moment the last figure counts, and one that stays is no step. */
export function addStep(steps: LevelSteps, at: number, count: number): void {
  if (steps.at(-1)?.at === at) steps.pop();
  if (steps.at(-1)?.count !== count) steps.push({ at, count });
}
