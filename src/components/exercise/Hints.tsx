import { Prose } from '../panels/Prose.tsx';
import { beforeSolution, type ExerciseState } from './exercise-state.ts';

interface Props {
  hints: readonly string[];
  state: ExerciseState;
  onHint: () => void;
  onSolution: (yes: boolean) => void;
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five'];

/** Hints, one at a time, then the solution. They open after the first check. */
export function Hints({ hints, state, onHint, onSolution }: Props) {
  const { progress, solution, graded } = state;
  const passed = graded?.report.passed === true;
  if (progress.attempts === 0) {
    return (
      <p class="sub">
        {NUMBERS[hints.length] ?? hints.length} hint{hints.length === 1 ? '' : 's'} and a solution
        open after your first check.
      </p>
    );
  }
  const open = Math.min(progress.hints, hints.length);
  if (passed && open === 0 && solution.text !== undefined) return null;
  return (
    <div class="hints">
      {hints.slice(0, open).map((hint, index) => (
        <div class="hint">
          <p class="rt">
            Hint {index + 1} of {hints.length}
          </p>
          <p>
            <Prose text={hint} />
          </p>
        </div>
      ))}
      {solution.asked && !passed ? (
        <div class="row" role="group" aria-label="Show the solution?">
          <span>{beforeSolution(hints.length - open)}</span>
          <button type="button" class="btn" onClick={() => onSolution(true)}>
            Show it
          </button>
          <button type="button" class="link-btn" onClick={() => onSolution(false)}>
            Not yet
          </button>
        </div>
      ) : (
        <div class="row">
          {open < hints.length && !passed && (
            <button type="button" class="btn" onClick={onHint}>
              Show hint {open + 1}
            </button>
          )}
          {solution.text === undefined && (
            <button type="button" class="link-btn" onClick={() => onSolution(true)}>
              {passed ? 'Compare with the book’s' : 'Show the solution'}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
