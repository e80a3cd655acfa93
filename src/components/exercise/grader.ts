/** What grades an answer and shows the verdicts: fetched when it is first checked. */

import { onDatabaseProgress, onTypesProgress } from '../../runtime/index.ts';

export { compile, grade, run } from '../../runtime/index.ts';
export { readRun } from '../cell/bench.ts';
export * as views from './checked-views.ts';

export type Grader = typeof import('./grader.ts');

/** Calls back while something arrives that checks need. Returns how to stop that. */
export function onArrival(listener: Parameters<typeof onTypesProgress>[0]): () => void {
  const stops = [onDatabaseProgress(listener), onTypesProgress(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}
