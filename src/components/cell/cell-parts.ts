import type { Signal } from '@preact/signals';
import type { Bench } from './bench.ts';
import { type CellState, fetched } from './cell-state.ts';

/** What the parts of a cell's model share: its one state, and what compiles and runs programs. */
export interface CellParts {
  id: string;
  state: Signal<CellState>;
  loadBench: () => Promise<Bench>;
}

/** Hears of something large that arrives. */
export const hearsOf =
  ({ state }: CellParts) =>
  ({ loaded, total }: { loaded: number; total: number }): void => {
    state.value = fetched(state.value, loaded, total);
  };
