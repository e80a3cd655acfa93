import { type ReadonlySignal, signal } from '@preact/signals';
import { checked, keepProgress, onProgress, progressOf } from '../../reader/progress.ts';
import type { GradedExercise, Report, SourceFile } from '../../runtime/index.ts';
import type { CellModel } from '../cell/cell-model.ts';
import type { Ran } from '../cell/cell-state.ts';
import { orAborted } from '../cell/or-aborted.ts';
import { LEFT, whileRunning } from '../cell/while-running.ts';
import { bookRun } from './book-run.ts';
import { type Checking, type ExerciseState, notTried, telling } from './exercise-state.ts';
import type { Grader } from './grader.ts';

export interface ExerciseModel {
  state: ReadonlySignal<ExerciseState>;
  check: () => Promise<void>;
  /** Ends a check before its verdict: at the next of its runs. */
  stop: () => void;
  /** Shows the trace of a scenario, with the playhead at `time` (virtual ms). */
  show: (scenario: string | undefined, time?: number) => Promise<void>;
  showHint: () => void;
  /** Asks once; called again, shows it. `false` takes the question back. */
  showSolution: (yes?: boolean) => Promise<void>;
  /** Reads the progress kept in this browser, and listens for what other tabs add to it. */
  hear: () => void;
  dispose: () => void;
}

interface Options {
  id: string;
  cell: CellModel;
  loadGrader: () => Promise<Grader>;
  /** What is graded against: the scenarios, as the build compiled them, with their options. */
  loadScenarios: () => Promise<Pick<GradedExercise, 'scenarios' | 'options'>>;
  loadChecks: () => Promise<GradedExercise['checks']>;
  loadSolution: () => Promise<string>;
  /** The files that an answer may import from beside it. */
  loadGiven: () => Promise<readonly SourceFile[]>;
}

/** Real ms, after which a check can be stopped. */
const SLOW = 1000;

/** The one place where an exercise's state changes; what is typed and run is its cell's. */
export function createExercise(options: Options): ExerciseModel {
  const { id, cell, loadGrader, loadScenarios, loadChecks, loadSolution, loadGiven } = options;
  const state = signal<ExerciseState>(notTried);
  const set = (change: Partial<ExerciseState>): void => {
    state.value = { ...state.value, ...change };
  };
  const readProgress = (): void => set({ progress: progressOf(id) });
  let stopCheck = (): void => {};
  let unhear = (): void => {};
  let runOf: ((scenario: string) => Promise<Ran | undefined>) | undefined;
  /** The scenario that was asked for last: reading its trace may take a while. */
  let asked: string | undefined;

  async function check(): Promise<void> {
    if (state.value.checking) return;
    const abort = new AbortController();
    stopCheck = () => abort.abort();
    const now = (change: Partial<Checking>): void =>
      set({ checking: { done: 0, total: 0, ...state.value.checking, ...change } });
    now({});
    const slow = setTimeout(() => now({ slow: true }), SLOW);
    let stopHearing = (): void => {};
    try {
      const answer = await orAborted(cell.program(), abort.signal);
      if (answer === undefined) return;
      const [grader, scenarios, checks] = await Promise.all([
        loadGrader(),
        loadScenarios(),
        loadChecks(),
      ]);
      const { grade, readRun, views } = grader;
      stopHearing = grader.onArrival((fetching) => now({ fetching }));
      const { program, text } = answer;
      const files = [{ name: 'main.ts', text }];
      const report = await whileRunning({ id: cell.id, text, abort }, () =>
        grade(
          { id, ...scenarios, checks },
          { program, files },
          { signal: abort.signal, onProgress: now },
        ),
      );
      set({ views });
      runOf = async (scenario) => {
        const trace = report.traces[scenario];
        return trace && { text, ...(await readRun(trace)) };
      };
      await told(text, report);
    } catch (error) {
      if (error === LEFT || !abort.signal.aborted) cell.fail(error);
    } finally {
      clearTimeout(slow);
      stopHearing();
      set({ checking: undefined });
    }
  }

  async function told(text: string, report: Report): Promise<void> {
    const { progress } = keepProgress(id, (before) => checked(before, text, report.passed));
    set({ graded: { text, report }, progress, shown: undefined, book: undefined });
    await show(telling(report), report.checks.find((each) => !each.passed)?.at);
    // Who has passed compares.
    if (report.passed && state.value.solution.text === undefined) void showSolution();
  }

  async function show(scenario: string | undefined, time?: number): Promise<void> {
    asked = scenario;
    if (scenario !== undefined && runOf !== undefined) {
      const known = scenario === state.value.scenario ? state.value.shown : undefined;
      const run = known ?? (await runOf(scenario));
      if (asked !== scenario) return;
      if (run !== undefined) cell.show(run);
      if (known === undefined) {
        set({ scenario, shown: run, book: undefined });
        void runBook();
      }
    }
    if (time !== undefined) cell.moveTo(time);
  }

  /** Runs the book's answer as the run on show was run, once it may be seen. */
  async function runBook(): Promise<void> {
    const { scenario, graded, solution } = state.value;
    const { text } = solution;
    if (scenario === undefined || graded === undefined || text === undefined) return;
    const occasion = { scenario, seed: graded.report.seeds[scenario] ?? 0 };
    try {
      const [grader, given, exercise] = await Promise.all([
        loadGrader(),
        loadGiven(),
        loadScenarios(),
      ]);
      const book = await bookRun(grader, { text, given, ...exercise }, occasion);
      if (state.value.scenario === scenario && state.value.graded === graded) set({ book });
    } catch {
      // The texts can be compared without it.
    }
  }

  async function showSolution(yes = true): Promise<void> {
    const { solution, graded } = state.value;
    if (!yes) {
      set({ solution: { ...solution, asked: false } });
      return;
    }
    // Who has passed has nothing left to be spoilt.
    if (!solution.asked && !graded?.report.passed) {
      set({ solution: { ...solution, asked: true } });
      return;
    }
    try {
      const [text, { views }] = await Promise.all([loadSolution(), loadGrader()]);
      const { progress } = keepProgress(id, (before) => ({ ...before, solution: true }));
      set({ progress, views, solution: { asked: false, text } });
      await runBook();
    } catch (error) {
      cell.fail(error);
    }
  }

  return {
    state,
    check,
    stop: () => stopCheck(),
    show,
    showHint: () => {
      const { progress } = keepProgress(id, (before) => ({ ...before, hints: before.hints + 1 }));
      set({ progress });
    },
    showSolution,
    hear: () => {
      readProgress();
      unhear = onProgress(readProgress);
    },
    dispose: () => unhear(),
  };
}
