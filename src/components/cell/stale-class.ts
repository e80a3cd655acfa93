import { type CellState, isEdited, isStale } from './cell-state.ts';

/** The run on show, the reader's or the printed one, is not one of this text. */
export const staleClass = (state: CellState): string | undefined =>
  (state.run ? isStale(state) : isEdited(state)) ? 'is-stale' : undefined;
