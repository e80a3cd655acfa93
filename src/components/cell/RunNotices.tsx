import { sentence } from '../panels/sentence.ts';
import { problemsNow } from './cell-state.ts';
import { missingSign, withSign } from './missing-sign.ts';
import type { UsedCell } from './used-cell.ts';

/** What a reader should know of a run that takes long, or cannot begin. */
export function RunNotices({ cell }: { cell: UsedCell }) {
  const { state } = cell;
  return (
    <>
      {state.activity === 'running' && state.slow > 0 && (
        <p class="sub computing">
          The program is computing, and virtual time stands still while it does.
        </p>
      )}
      {state.activity === 'reading' && state.slow > 0 && (
        <p class="sub computing">The program has ended. What it did is being read, to be drawn.</p>
      )}
      <Refusal cell={cell} />
    </>
  );
}

/** A text that does not compile was asked to run: nothing runs, and the last run stays. */
function Refusal({ cell: { state, model } }: { cell: UsedCell }) {
  const [problem] = problemsNow(state);
  if (!state.refused || problem === undefined) return null;
  const missing = missingSign(problem, state.text);
  return (
    <div class="problems" role="alert">
      <span class="mk">
        <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2.6" />
        </svg>
      </span>
      <p>
        <b>
          Line {problem.line}, column {problem.column}.
        </b>{' '}
        {missing ? (
          <>
            <code>{missing.sign}</code> is missing before <code>{missing.before}</code>.
          </>
        ) : (
          sentence(problem.message)
        )}{' '}
        {state.run && 'The Timeline tab still shows your last good run.'}
      </p>
      {missing && (
        <button
          type="button"
          class="btn"
          onClick={() => model.type(withSign(state.text, problem, missing.sign))}
        >
          Insert it
        </button>
      )}
    </div>
  );
}
