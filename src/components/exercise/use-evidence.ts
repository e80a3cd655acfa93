import { useMemo } from 'preact/hooks';
import type { UsedCell } from '../cell/used-cell.ts';
import type { Limited } from '../timeline/limited.ts';
import type { Evidence } from './evidence-of.ts';
import type { ExerciseState } from './exercise-state.ts';

/** What the checks have to show in the run on show. */
export interface Shown {
  evidence: readonly Evidence[];
  /** What a check limits, over time. */
  limited: Limited | undefined;
}

const NONE: Shown = { evidence: [], limited: undefined };

/** What the failing checks point at in the run on show, and what is limited; nothing while that is a run of the reader's own. */
export function useEvidence(
  { state: { run } }: UsedCell,
  { graded, scenario, views }: ExerciseState,
): Shown {
  return useMemo(() => {
    if (!graded || !views || !run || run.alone || run.text !== graded.text) return NONE;
    const { report } = graded;
    return {
      evidence: views.evidenceOf(report, scenario, run.lanes),
      limited: views.limitedOf(report, scenario, run),
    };
  }, [graded, scenario, views, run]);
}
