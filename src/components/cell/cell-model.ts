import { type ReadonlySignal, signal } from '@preact/signals';
import { earlierEdit, keepEdit, onEditElsewhere, readEdit } from '../../reader/edits.ts';
import { forgetCrash, ranAtCrash } from '../../reader/running.ts';
import type { Program, SourceFile } from '../../runtime/index.ts';
import type { TypeProblem } from '../editor/type-problem.ts';
import type { Bench } from './bench.ts';
import {
  type CellState,
  ended,
  isEdited,
  moved,
  type Ran,
  reachedLimit,
  touched,
  troubled,
  typed,
  untouched,
} from './cell-state.ts';
import { createCompilation, type Ready } from './compilation.ts';
import { leftDuring } from './interruptions.ts';
import { notArrived } from './not-arrived.ts';
import { onceArrived } from './once-arrived.ts';
import { createRuns } from './runs.ts';
import { createTrial } from './trial.ts';
import { LEFT } from './while-running.ts';

export interface CellModel {
  /** Under which what is typed is kept. */
  id: string;
  state: ReadonlySignal<CellState>;
  /** Reads the printed listing and begins to fetch what running needs; what it does, it does once. */
  touch: (printed: () => string) => void;
  /** Fetches what running the printed program needs. */
  warm: () => Promise<void>;
  /** A run is about to be asked for: gets ready what it would run. */
  expectRun: () => Promise<void>;
  type: (text: string) => void;
  /** Puts the printed text back; what was typed can be had again. */
  startOver: () => void;
  run: () => Promise<void>;
  /** Chooses the schedule of the runs to come. */
  setSeed: (seed: number) => void;
  /** Runs under that schedule; a run that is under way gives way to it. */
  runUnder: (seed: number) => Promise<void>;
  /** Runs the text under other schedules, and keeps what is otherwise in some of them. */
  trySchedules: () => Promise<void>;
  stopTrying: () => void;
  /** Runs the same text again, with the limit that it reached raised. */
  allowMore: () => Promise<void>;
  stop: () => void;
  /** The text as it is now, compiled; undefined, and said so, when it does not compile. */
  program: () => Promise<Ready | undefined>;
  /** Shows a run that came about in another way. */
  show: (run: Ran) => void;
  /** What was needed for something other than a run did not arrive. */
  fail: (error: unknown) => void;
  moveTo: (time: number) => void;
  /** The types of the present text were looked at. */
  typesChecked: (problems: readonly TypeProblem[]) => void;
  /** Ends what outlives the page's view of the cell. */
  dispose: () => void;
}

interface Options {
  /** 'gather/order-of-results': what is typed is kept under this name. */
  id: string;
  /** Fetches what compiles and runs programs. */
  loadBench: () => Promise<Bench>;
  /** The printed program, as the build compiled it. */
  loadProgram: () => Promise<Program>;
  /** The files that the program may import beside what is typed. */
  loadGiven: () => Promise<readonly SourceFile[]>;
}

/** A cell: its one state, and what is typed, compiled, run and tried in it. */
export function createCell(options: Options): CellModel {
  const { id } = options;
  const loadBench = onceArrived(options.loadBench);
  const printedProgram = onceArrived(options.loadProgram);
  const state = signal(untouched);
  const set = (next: CellState): void => {
    state.value = next;
  };
  const parts = { id, state, loadBench };
  const compilation = createCompilation(parts, { printedProgram, loadGiven: options.loadGiven });
  const runs = createRuns(parts, compilation);
  const trial = createTrial(parts, compilation);
  const endings: (() => void)[] = [];

  function touch(printed: () => string): void {
    if (state.value.starter === undefined) {
      const cell = { id, starter: printed() };
      const [edit, earlier] = [readEdit(cell), earlierEdit(cell)];
      const ran = ranAtCrash(id);
      set(touched(state.value, cell.starter, edit, earlier, ran));
      if (ran !== undefined) {
        keepEdit(cell, state.value.text);
        forgetCrash(id);
      }
      endings.push(onEditElsewhere(cell, (text) => adopt(text ?? cell.starter)));
    }
    // Should it not arrive, the run that needs it will say so.
    void warm().catch(() => undefined);
  }

  /** Of what an edit imports, the printed program gives an idea. */
  async function warm(): Promise<void> {
    const bench = await loadBench();
    const [program] = await Promise.all([printedProgram(), bench.warm()]);
    // It has the realm that was ready; what is got ready for the next one waits until it is over.
    if (runs.isUnderWay()) return;
    if (!isEdited(state.value)) bench.expect(program);
    await bench.warm(program.imports);
  }

  async function expectRun(): Promise<void> {
    const [ready, bench] = await Promise.all([compilation.toRun(), loadBench()]);
    if (ready) bench.expect(ready.program);
  }

  /** A text that this cell was given: typed elsewhere, or put back. */
  function adopt(text: string): void {
    runs.endReading();
    set(typed(state.value, text));
    compilation.soon();
  }

  function type(text: string): void {
    runs.endReading();
    const { starter = text } = state.value;
    const kept = keepEdit({ id, starter }, text);
    set({ ...typed(state.value, text), kept, earlier: undefined });
    compilation.soon();
  }

  function startOver(): void {
    const { starter, text } = state.value;
    if (starter === undefined || text === starter) return;
    type(starter);
    set({ ...state.value, earlier: text });
  }

  async function allowMore(): Promise<void> {
    const reached = reachedLimit(state.value);
    if (reached === undefined) return;
    const bench = await loadBench();
    set({ ...state.value, limits: bench.allowMore(reached, state.value.limits) });
    await runs.run();
  }

  return {
    id,
    state,
    touch,
    warm,
    expectRun,
    type,
    startOver,
    run: runs.run,
    setSeed: (seed) => set({ ...state.value, seed }),
    runUnder: runs.runUnder,
    trySchedules: trial.start,
    stopTrying: trial.stop,
    allowMore,
    stop: runs.stop,
    program: () => {
      set({ ...state.value, trouble: undefined, refused: false });
      return compilation.orRefused();
    },
    show: (shown) => set({ ...ended(state.value, shown), activity: state.value.activity }),
    fail: (error) => {
      const getting = isEdited(state.value) ? 'compiler' : 'program';
      const left = error === LEFT;
      set(troubled(state.value, left ? leftDuring('check') : notArrived(getting, error)));
    },
    typesChecked: (typeProblems) => set({ ...state.value, typeProblems }),
    moveTo: (time) => set(moved(state.value, time)),
    dispose: () => {
      compilation.dispose();
      runs.dispose();
      trial.stop();
      for (const end of endings) end();
    },
  };
}
