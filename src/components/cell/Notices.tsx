import { type CellState, problemsNow } from './cell-state.ts';
import { missingSign, withSign } from './missing-sign.ts';
import type { UsedCell } from './use-cell.ts';

/** What a reader should know about what they typed, and about a run that takes long. */
export function Notices({ cell: { state, model } }: { cell: UsedCell }) {
  const unkept = state.run?.summary.unkept ?? 0;
  return (
    <>
      {state.kept !== 'kept' && (
        <p class="sub notice" role="status">
          {NOT_KEPT[state.kept]}
        </p>
      )}
      {state.earlier !== undefined && (
        <p class="sub notice">
          What you typed here before is kept.{' '}
          <button type="button" class="link-btn" onClick={() => model.type(state.earlier ?? '')}>
            Show it
          </button>
        </p>
      )}
      {unkept > 0 && (
        <p class="sub notice">
          {unkept.toLocaleString('en-US')} lines more were printed than the console keeps; they are
          counted, and stopped nothing.
        </p>
      )}
      {state.activity === 'running' && state.slow > 0 && (
        <p class="sub computing">
          The program is computing, and virtual time stands still while it does.
        </p>
      )}
    </>
  );
}

const NOT_KEPT = {
  full: 'The storage of this site is full: what you type here is gone when you leave the page. Everything else works.',
  forbidden:
    'This browser keeps nothing for this site: what you type here is gone when you leave the page. Everything else works.',
};

/** Something that running needs did not arrive. */
export function TroubleReport({ state: { trouble } }: { state: CellState }) {
  if (trouble === undefined) return null;
  return (
    <div class="report" role="alert">
      <p class="rt">{trouble.title}</p>
      <p>{trouble.text}</p>
    </div>
  );
}

/** A text that does not compile was asked to run: nothing runs, and the last run stays. */
export function Refusal({ cell: { state, model } }: { cell: UsedCell }) {
  const [problem] = problemsNow(state);
  if (!state.refused || problem === undefined) return null;
  const missing = missingSign(problem);
  return (
    <div class="problems" role="alert">
      <p>
        <b>
          Line {problem.line}, column {problem.column}.
        </b>{' '}
        {missing ? (
          <>
            <code>{missing.sign}</code> is missing before <code>{missing.before}</code>.{' '}
            <button
              type="button"
              class="link-btn"
              onClick={() => model.type(withSign(state.text, problem, missing.sign))}
            >
              Insert it
            </button>
          </>
        ) : (
          problem.message
        )}{' '}
        {state.run && 'The timeline still shows your last good run.'}
      </p>
    </div>
  );
}
