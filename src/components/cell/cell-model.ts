import { type ReadonlySignal, signal } from '@preact/signals';
import { earlierEdit, keepEdit, onEditElsewhere, readEdit } from '../../reader/edits.ts';
import { forgetCrash, ranAtCrash } from '../../reader/running.ts';
import type { Compiled, Program, SourceFile } from '../../runtime/index.ts';
import type { TypeProblem } from '../editor/type-problem.ts';
import type { Bench } from './bench.ts';
import {
  began,
  type CellState,
  ended,
  fetched,
  givenUp,
  isEdited,
  moved,
  problemsFound,
  type Ran,
  reachedLimit,
  reads,
  refused,
  type Trouble,
  tookLong,
  touched,
  troubled,
  typed,
  untouched,
  wanted,
} from './cell-state.ts';
import { leftDuring, readingStopped } from './interruptions.ts';
import { onceArrived } from './once-arrived.ts';
import { orAborted } from './or-aborted.ts';
import { LEFT, whileRunning } from './while-running.ts';

/** Why a run was aborted in whose place the reader wants another one. */
const REPLACED = 'replaced';

/** Real ms within which a run is over as a rule: a cell that is drawn anew in between would show its output later. */
const AT_ONCE = 50;
/** Real ms after which a run says that it runs, and can be stopped. */
const SLOW = 150;
/** Real ms of a pause in typing after which the text is compiled, so that Run is quick. */
const PAUSE = 300;

/** How many other schedules are tried; of a program that uses the database, which is made clean after each, fewer. */
const SCHEDULES = 100;
const WITH_DATABASE = 10;

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
  /** Runs the same text again, with the limit that it reached raised tenfold. */
  allowMore: () => Promise<void>;
  stop: () => void;
  /** The text as it is now, compiled; undefined, and said so, when it does not compile. */
  program: () => Promise<{ text: string; program: Program } | undefined>;
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

/** A run until it is drawn: what stops it; and what ends the reading of its trace, once it is over. */
interface UnderWay {
  running: AbortController;
  reading?: AbortController;
}

/** The one place where a cell's state changes, and where its effects happen. */
export function createCell(options: Options): CellModel {
  const { id, loadGiven } = options;
  const loadBench = onceArrived(options.loadBench);
  const printedProgram = onceArrived(options.loadProgram);
  const state = signal(untouched);
  const set = (next: CellState): void => {
    state.value = next;
  };
  let compiling: { text: string; result: Promise<Compiled> } | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let underWay: UnderWay | undefined;
  /** Settles when nothing of the last run is to come. */
  let over = Promise.resolve();
  let stopTrying: (() => void) | undefined;
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
    if (underWay) return;
    if (!isEdited(state.value)) bench.expect(program);
    await bench.warm(program.imports);
  }

  async function expectRun(): Promise<void> {
    const [ready, bench] = await Promise.all([toRun(), loadBench()]);
    if (ready) bench.expect(ready.program);
  }

  /** A text that this cell was given: typed elsewhere, or put back. */
  function adopt(text: string): void {
    endReading();
    set(typed(state.value, text));
    compileSoon();
  }

  function type(text: string): void {
    endReading();
    const { starter = text } = state.value;
    const first = !isEdited(state.value) && compiling === undefined;
    const kept = keepEdit({ id, starter }, text);
    set({ ...typed(state.value, text), kept, earlier: undefined });
    // The first edit fetches the compiler at once; after that there is time until the reader pauses.
    if (first) void compileNow(text);
    compileSoon();
  }

  function startOver(): void {
    const { starter, text } = state.value;
    if (starter === undefined || text === starter) return;
    type(starter);
    set({ ...state.value, earlier: text });
  }

  function compileSoon(): void {
    clearTimeout(pause);
    pause = setTimeout(() => void compileNow(state.value.text), PAUSE);
  }

  /** Marks what does not compile. That the compiler did not arrive is no news until a run needs it. */
  async function compileNow(text: string): Promise<void> {
    if (!isEdited(state.value)) return;
    await compiled(text).then(undefined, () => undefined);
  }

  function onProgress({ loaded, total }: { loaded: number; total: number }): void {
    set(fetched(state.value, loaded, total));
  }

  async function compiled(text: string): Promise<Compiled> {
    if (compiling?.text !== text) {
      const result = Promise.all([loadBench(), loadGiven()]).then(async ([bench, given]) => {
        const stop = bench.onCompilerProgress(onProgress);
        const outcome = await bench.compile([{ name: 'main.ts', text }, ...given]).finally(stop);
        if (outcome.ok && text === state.value.text) bench.expect(outcome.program);
        return outcome;
      });
      const job = { text, result };
      compiling = job;
      result.then(
        (outcome) =>
          set(
            problemsFound(
              { ...state.value, fetching: undefined },
              text,
              outcome.ok ? [] : outcome.problems,
            ),
          ),
        () => {
          set({ ...state.value, fetching: undefined });
          if (compiling === job) compiling = undefined;
        },
      );
    }
    return compiling.result;
  }

  async function toRun(): Promise<{ text: string; program: Program } | undefined> {
    if (!isEdited(state.value)) {
      const { text } = state.value;
      return { text, program: await printedProgram() };
    }
    // What is typed while the compiler is on its way is what will run when it is here.
    for (;;) {
      const { text } = state.value;
      const outcome = await compiled(text);
      if (state.value.text !== text) continue;
      return outcome.ok ? { text, program: outcome.program } : undefined;
    }
  }

  /** Nobody waits any more for a run that is over to be drawn. Says whether there was one. */
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
    let getting: 'compiler' | 'program' | 'realm' = isEdited(state.value) ? 'compiler' : 'program';
    try {
      const needed = Promise.all([toRun(), loadBench()]);
      const [ready, bench] = await orAborted(needed, abort.signal);
      if (ready === undefined) {
        set(refused(state.value));
        return;
      }
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
      if (!abort.signal.aborted) set(troubled(state.value, troubleOf(getting, error)));
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

  async function trySchedules(): Promise<void> {
    if (state.value.trying) return;
    const abort = new AbortController();
    stopTrying = () => abort.abort();
    set({ ...state.value, trying: { done: 0, total: 0 }, trouble: undefined, refused: false });
    try {
      const needed = Promise.all([toRun(), loadBench()]);
      const [ready, bench] = await orAborted(needed, abort.signal);
      if (ready === undefined) {
        set(refused(state.value));
        return;
      }
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
      else if (!abort.signal.aborted) set(troubled(state.value, troubleOf('realm', error)));
    } finally {
      set({ ...state.value, trying: undefined });
    }
  }

  async function allowMore(): Promise<void> {
    const reached = reachedLimit(state.value);
    if (reached === undefined) return;
    const bench = await loadBench();
    set({ ...state.value, limits: bench.allowMore(reached, state.value.limits) });
    await run();
  }

  return {
    id,
    state,
    touch,
    warm,
    expectRun,
    type,
    startOver,
    run,
    setSeed: (seed) => set({ ...state.value, seed }),
    runUnder,
    trySchedules,
    stopTrying: () => stopTrying?.(),
    allowMore,
    stop,
    program: async () => {
      set({ ...state.value, trouble: undefined, refused: false });
      const ready = await toRun();
      if (ready === undefined) set(refused(state.value));
      return ready;
    },
    show: (shown) => set({ ...ended(state.value, shown), activity: state.value.activity }),
    fail: (error) => {
      const getting = isEdited(state.value) ? 'compiler' : 'program';
      const left = error === LEFT;
      set(troubled(state.value, left ? leftDuring('check') : troubleOf(getting, error)));
    },
    typesChecked: (typeProblems) => set({ ...state.value, typeProblems }),
    moveTo: (time) => set(moved(state.value, time)),
    dispose: () => {
      clearTimeout(pause);
      underWay?.running.abort();
      underWay?.reading?.abort();
      stopTrying?.();
      for (const end of endings) end();
    },
  };
}

const sizeOf = (error: unknown): string =>
  error instanceof Error && 'bytes' in error
    ? ` of ${(Number(error.bytes) / 1e6).toFixed(1)} MB`
    : '';

/** What to say about something that did not arrive. */
function troubleOf(getting: 'compiler' | 'program' | 'realm', error: unknown): Trouble {
  const offline = navigator.onLine ? '' : 'You seem to be offline. ';
  const saved = 'The text and your code are here and saved; ';
  if (getting === 'compiler' && typeof WebAssembly === 'undefined') {
    return {
      title: 'This browser has no WebAssembly',
      text: 'Some have it switched off for safety. The compiler needs it, so what you type is kept but cannot run here; the text, its timelines and every listing as printed work all the same.',
    };
  }
  if (getting === 'compiler') {
    return {
      title: 'The compiler did not arrive',
      text: `${offline}${saved}running needs one download${sizeOf(error)} first.`,
    };
  }
  if (getting === 'program') {
    return {
      title: 'The program did not arrive',
      text: `${offline}${saved}running needs one small download first.`,
    };
  }
  return {
    title: 'The program could not be started',
    text: error instanceof Error ? error.message : String(error),
  };
}
