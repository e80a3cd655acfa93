import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { wasEdited } from '../../reader/edits.ts';
import { ranAtCrash } from '../../reader/running.ts';
import type { Program, SourceFile } from '../../runtime/index.ts';
import { createCell } from './cell-model.ts';
import { fetchStyles } from './fetch-styles.ts';
import { onceArrived } from './once-arrived.ts';
import type { UsedCell } from './used-cell.ts';

export type LiveViews = typeof import('./live-views.ts');

const fetchViews = onceArrived(async (): Promise<LiveViews> => {
  const [live] = await Promise.all([import('./live-views.ts'), fetchStyles()]);
  return live;
});

/** A cell, and what shows it. */
export interface CellWithViews extends UsedCell {
  /** What is shown from the first touch on; undefined before. */
  live: LiveViews | undefined;
}

/** The state of one cell, and what it takes to bring it to life. */
export function useCell(
  id: string,
  loadProgram: () => Promise<Program>,
  loadGiven: () => Promise<readonly SourceFile[]>,
): CellWithViews {
  const model = useMemo(
    () =>
      createCell({
        id,
        loadBench: async () => (await import('./bench.ts')).bench,
        loadProgram,
        loadGiven,
      }),
    [id],
  );
  const views = useSignal<LiveViews | undefined>(undefined);
  const awake = useSignal(false);
  const reveal = useSignal<{ line: number } | undefined>(undefined);
  const read = useRef<() => string>();

  const touch = async (): Promise<void> => {
    model.touch(read.current ?? (() => ''));
    if (views.value !== undefined) return;
    try {
      views.value = await fetchViews();
    } catch (error) {
      model.fail(error);
    }
  };

  useEffect(() => {
    awake.value = true;
    // What the reader typed is there again, and what is to be said of a run that the tab died of.
    if (wasEdited({ id, starter: read.current?.() ?? '' }) || ranAtCrash(id) !== undefined)
      void touch();
    return model.dispose;
  }, []);

  const state = model.state.value;
  return {
    id,
    model,
    state,
    loadGiven,
    live: state.starter === undefined ? undefined : views.value,
    awake: awake.value,
    read,
    reveal: reveal.value,
    onLine: (line) => {
      reveal.value = { line };
    },
    touch,
    // What does not arrive is said by the run that needs it.
    approach: () => {
      for (const part of [fetchViews(), model.warm()]) part.catch(() => undefined);
    },
    press: () => {
      void touch();
      model.expectRun().catch(() => undefined);
    },
  };
}
