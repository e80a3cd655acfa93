import type { ComponentChildren } from 'preact';
import { Busy } from '../cell/Busy.tsx';
import { isStale } from '../cell/cell-state.ts';
import { Notices } from '../cell/Notices.tsx';
import type { CellWithViews } from '../cell/use-cell.ts';
import type { ExerciseModel } from './exercise-model.ts';
import { verdictText } from './exercise-state.ts';
import { inOrder } from './in-order.ts';
import type { Shown } from './use-evidence.ts';

interface Props {
  cell: CellWithViews;
  exercise: ExerciseModel;
  number: string;
  /** What the checks have to show in the run on show. */
  shown: Shown;
  /** The checks before they were tried. */
  untried: ComponentChildren;
}

/** What the checks say: nothing yet, how far they are, or the verdicts with the run that shows them. */
export function Verdicts({ cell, exercise, number, shown, untried }: Props) {
  const { state, live, model, onLine } = cell;
  const { graded, checking, views } = exercise.state.value;
  const { run } = state;
  const stale = graded !== undefined && graded.text !== state.text;
  return (
    <>
      <Notices cell={cell} />
      {checking &&
        (state.fetching ? (
          <Busy {...state.fetching} />
        ) : (
          <div class="busy">
            <progress
              class="meter"
              aria-label="Schedules checked"
              {...(checking.total > 0 ? { value: checking.done, max: checking.total } : {})}
            />
          </div>
        ))}
      <p class="vh" role="status">
        {graded && !checking ? verdictText(graded.report) : ''}
      </p>
      {graded && views ? (
        <div class={stale ? 'is-stale' : undefined}>
          <views.Checks
            checks={inOrder(graded.report.checks)}
            flags={shown.evidence}
            onGo={(check) => exercise.show(check.scenario, check.at)}
            evidence={
              run &&
              live &&
              !isStale({ ...state, text: graded.text }) && (
                <live.LiveTimeline
                  lanes={run.lanes}
                  label={`Timeline of ${number}`}
                  playhead={state.playhead}
                  onPlayhead={model.moveTo}
                  onLine={onLine}
                  flags={shown.evidence}
                  limited={shown.limited}
                />
              )
            }
          />
        </div>
      ) : (
        untried
      )}
    </>
  );
}
