import { type CellParts, hearsOf } from './cell-parts.ts';
import {
  began,
  type CellState,
  ended,
  givenUp,
  isEdited,
  reads,
  tookLong,
  troubled,
  wanted,
} from './cell-state.ts';
import type { Compilation } from './compilation.ts';
import { leftDuring, readingStopped } from './interruptions.ts';
import { type Needed, notArrived } from './not-arrived.ts';
import { orAborted } from './or-aborted.ts';
import { LEFT, whileRunning } from './while-running.ts';

/** Why a run was aborted in whose place the reader wants another one. */
const REPLACED = 'replaced';

/** Real ms within which a run is over as a rule: a cell that is drawn anew in between would show its output later. */
const AT_ONCE = 50;
/** Real ms after which a run says that it runs, and can be stopped. */
const SLOW = 150;

/** The runs of a cell, one at a time, each until it is drawn. */
export interface Runs {
  run: () => Promise<void>;
  /** Runs under that schedule; a run that is under way gives way to it. */
  runUnder: (seed: number) => Promise<void>;
  stop: () => void;
  /** Nobody waits any more for a run that is over to be drawn. Says whether there was one. */
  endReading: () => boolean;
  isUnderWay: () => boolean;
  dispose: () => void;
}

/** A run until it is drawn: what stops it; and what ends the reading of its trace, once it is over. */
interface UnderWay {
  running: AbortController;
  reading?: AbortController;
}

export function createRuns(parts: CellParts, { orRefused }: Pick<Compilation, 'orRefused'>): Runs {
  const { id, state, loadBench } = parts;
  const onProgress = hearsOf(parts);
  const set = (next: CellState): void => {
    state.value = next;
  };
  let underWay: UnderWay | undefined;
  /** Settles when nothing of the last run is to come. */
  let over = Promise.resolve();

  function endReading(): boolean {
    if (underWay?.reading === undefined) return false;
    underWay.reading.abort();
    underWay = undefined;
    set(givenUp(state.value));
    return true;
  }

  function stop(): void {
    if (endReading()) set(troubled(state.value, readingStopped(state.value.events)));
    else underWay?.running.abort();
  }

  async function run(): Promise<void> {
    endReading();
    if (underWay) return;
    await over;
    if (underWay) return;
    const abort = new AbortController();
    const { promise, resolve: isOver } = Promise.withResolvers<void>();
    over = promise;
    const mine: UnderWay = { running: abort };
    underWay = mine;
    const start = performance.now();
    let stage: (now: CellState) => CellState = wanted;
    const say = (): void => {
      if (underWay === mine) set(stage(state.value));
    };
    let said = setTimeout(say, AT_ONCE);
    const slow = setInterval(() => {
      if (underWay === mine) set(tookLong(state.value, performance.now() - start));
    }, SLOW);
    let getting: Needed = isEdited(state.value) ? 'compiler' : 'program';
    try {
      const needed = Promise.all([orRefused(), loadBench()]);
      const [ready, bench] = await orAborted(needed, abort.signal);
      if (ready === undefined) return;
      getting = 'realm';
      stage = began;
      if (state.value.activity === 'waiting') set(began(state.value));
      const { limits, seed } = state.value;
      const stopHearing = bench.onDatabaseProgress(onProgress);
      const { program: compiledProgram, text } = ready;
      let isLeft = false;
      const views = await whileRunning({ id, text, abort }, async () => {
        const options = { signal: abort.signal, limits, seed };
        const trace = await bench.run(compiledProgram, options).finally(stopHearing);
        if (abort.signal.reason === REPLACED) return undefined;
        isLeft = abort.signal.reason === LEFT;
        clearTimeout(said);
        stage = (now) => reads(now, trace.size);
        said = setTimeout(say, AT_ONCE);
        mine.reading = new AbortController();
        return bench.read(trace, mine.reading.signal);
      });
      if (views === undefined || underWay !== mine) return;
      set(ended(state.value, { text, alone: true, seed, ...views }));
      if (isLeft) set(troubled(state.value, leftDuring('run')));
    } catch (error) {
      if (!abort.signal.aborted) set(troubled(state.value, notArrived(getting, error)));
    } finally {
      clearTimeout(said);
      clearInterval(slow);
      if (underWay === mine) {
        underWay = undefined;
        if (state.value.activity !== 'idle') set(givenUp(state.value));
      }
      isOver();
    }
  }

  async function runUnder(seed: number): Promise<void> {
    set({ ...state.value, seed });
    endReading();
    underWay?.running.abort(REPLACED);
    await over;
    await run();
  }

  return {
    run,
    runUnder,
    stop,
    endReading,
    isUnderWay: () => underWay !== undefined,
    dispose: () => {
      underWay?.running.abort();
      underWay?.reading?.abort();
    },
  };
}
