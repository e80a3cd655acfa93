import type { CellState } from './cell-state.ts';
import type { CellWithViews } from './use-cell.ts';

/** What a reader should know beside a run: what became of what they typed, what did not arrive, what takes long. */
export function Notices({ cell }: { cell: CellWithViews }) {
  const { state, live, model } = cell;
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
      <TroubleReport state={state} />
      {live && <live.RunNotices cell={cell} />}
    </>
  );
}

const NOT_KEPT = {
  full: 'The storage of this site is full: what you type here is gone when you leave the page. Everything else works.',
  forbidden:
    'This browser keeps nothing for this site: what you type here is gone when you leave the page. Everything else works.',
};

/** A cloud, struck through. */
const NO_CLOUD =
  'M3 2.5l10 11M5 5.6a3.8 3.8 0 0 0-.5 7.4h5.6q1 0 1.8-.4M6.9 4.1A4.9 4.9 0 0 1 13.8 11';

/** Something that running needs did not arrive. */
function TroubleReport({ state: { trouble } }: { state: CellState }) {
  if (trouble === undefined) return null;
  return (
    <div class="report" role="alert">
      <p class="rt">
        {trouble.missing && (
          <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
            <path d={NO_CLOUD} fill="none" stroke="currentColor" stroke-width="1.4" />
          </svg>
        )}
        {trouble.title}
      </p>
      <p>{trouble.text}</p>
    </div>
  );
}
