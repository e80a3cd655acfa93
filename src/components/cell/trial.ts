import type { CellParts } from './cell-parts.ts';
import { type CellState, troubled } from './cell-state.ts';
import type { Compilation } from './compilation.ts';
import { leftDuring } from './interruptions.ts';
import { notArrived } from './not-arrived.ts';
import { orAborted } from './or-aborted.ts';
import { LEFT, whileRunning } from './while-running.ts';

/** How many other schedules are tried; of a program that uses the database, which is made clean after each, fewer. */
const SCHEDULES = 100;
const WITH_DATABASE = 10;

/** The text of a cell under other schedules. */
export interface Trial {
  /** Keeps what is otherwise in some of them. */
  start: () => Promise<void>;
  stop: () => void;
}

export function createTrial(
  { id, state, loadBench }: CellParts,
  { orRefused }: Pick<Compilation, 'orRefused'>,
): Trial {
  const set = (next: CellState): void => {
    state.value = next;
  };
  let current: AbortController | undefined;

  async function start(): Promise<void> {
    if (state.value.trying) return;
    const abort = new AbortController();
    current = abort;
    set({ ...state.value, trying: { done: 0, total: 0 }, trouble: undefined, refused: false });
    try {
      const needed = Promise.all([orRefused(), loadBench()]);
      const [ready, bench] = await orAborted(needed, abort.signal);
      if (ready === undefined) return;
      const count = ready.program.imports.includes('pg') ? WITH_DATABASE : SCHEDULES;
      const { program: compiledProgram, text } = ready;
      const found = await whileRunning({ id, text, abort }, () =>
        bench.explore(compiledProgram, count, {
          signal: abort.signal,
          onProgress: (trying) => set({ ...state.value, trying }),
        }),
      );
      set({ ...state.value, tried: { text, found } });
    } catch (error) {
      if (error === LEFT) set(troubled(state.value, leftDuring('trial')));
      else if (!abort.signal.aborted) set(troubled(state.value, notArrived('realm', error)));
    } finally {
      set({ ...state.value, trying: undefined });
    }
  }

  return { start, stop: () => current?.abort() };
}
