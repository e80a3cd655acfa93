import { allowMoreText } from './allow-more-text.ts';
import { reachedLimit } from './cell-state.ts';
import type { UsedCell } from './used-cell.ts';

/** Under what is said of a run that reached a limit: the way to raise it. */
export function AllowMore({ cell: { state, model } }: { cell: UsedCell }) {
  if (state.run === undefined || reachedLimit(state) === undefined) return null;
  return (
    <p class="notice">
      <button type="button" class="btn" onClick={() => void model.allowMore()}>
        {allowMoreText(state.run.summary)}
      </button>
    </p>
  );
}
