import type { LineMark, LineMarks } from '../editor/line-mark.ts';
import type { Numbered } from '../editor/line-marks.ts';
import { type CellState, isStale, problemsNow } from './cell-state.ts';
import type { LiveViews } from './use-cell.ts';

const NONE: LineMarks = new Map();

/**
 * What is marked in the editor: what does not compile; else what changed since the run; else who waits where,
 * what ended the run, and the numbers of the checks that it fails.
 */
export function marksOf(
  state: CellState,
  live: LiveViews | undefined,
  evidence: readonly Numbered[] = [],
): LineMarks {
  if (live === undefined) return NONE;
  const problems = problemsNow(state);
  if (problems.length > 0) {
    return new Map(
      problems.map((problem): [number, LineMark] => [
        problem.line,
        state.refused
          ? { is: 'err', message: live.problemText(problem, state.text) }
          : { is: 'err' },
      ]),
    );
  }
  if (state.run === undefined) return NONE;
  if (isStale(state)) {
    const line = live.firstChange(state.run.text, state.text);
    return line === undefined ? NONE : new Map([[line, { is: 'hot' }]]);
  }
  return live.withEvidence(live.runMarks(state.run, state.playhead), evidence, state.playhead);
}
