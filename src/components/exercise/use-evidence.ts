import { useMemo } from 'preact/hooks';
import type { UsedCell } from '../cell/use-cell.ts';
import type { Evidence } from './evidence-of.ts';
import type { ExerciseState } from './exercise-state.ts';

const NONE: readonly Evidence[] = [];

/** What the failing checks point at in the run on show; nothing while that is a run of the reader's own. */
export function useEvidence(
  { state: { run } }: UsedCell,
  { graded, scenario, views }: ExerciseState,
): readonly Evidence[] {
  return useMemo(() => {
    if (!graded || !views || !run || run.alone || run.text !== graded.text) return NONE;
    return views.evidenceOf(graded.report, scenario, run.lanes);
  }, [graded, scenario, views, run]);
}
