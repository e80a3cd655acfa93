import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { CellModel } from '../../../src/components/cell/cell-model.ts';
import { untouched } from '../../../src/components/cell/cell-state.ts';
import { createExercise } from '../../../src/components/exercise/exercise-model.ts';
import { comparedOf } from '../../../src/components/exercise/exercise-state.ts';
import type { Grader } from '../../../src/components/exercise/grader.ts';
import { progressOf } from '../../../src/reader/progress.ts';
import type { Program, Report } from '../../../src/runtime/index.ts';
import type { Trace } from '../../../src/runtime/trace/index.ts';
import { MemoryStore } from '../reader/memory-store.ts';

const report: Report = {
  exercise: 'gather/fetch-all',
  passed: false,
  say: 'Late.',
  checks: [
    { id: 'a', describe: 'On time', passed: false, text: 'Late.', at: 300, scenario: 'three' },
  ],
  traces: { three: {} } as unknown as Report['traces'],
  seeds: { three: 17 },
};

interface Circumstances {
  compiles?: boolean;
  verdict?: Report;
  /** What the grader waits for before its verdict. */
  grading?: (signal: AbortSignal | undefined) => Promise<void>;
}

function exerciseWith({ compiles = true, verdict = report, grading }: Circumstances = {}) {
  let hear: (fetching: { loaded: number; total: number }) => void = () => {};
  const calls: string[] = [];
  const cell: CellModel = {
    id: 'exercise/gather/fetch-all',
    state: signal(untouched),
    touch: () => {},
    warm: async () => {},
    expectRun: async () => {},
    type: () => {},
    startOver: () => {},
    run: async () => {},
    stop: () => {},
    allowMore: async () => {},
    setSeed: () => {},
    runUnder: async () => {},
    trySchedules: async () => {},
    stopTrying: () => {},
    program: async () => (compiles ? { text: 'mine', program: {} as Program } : undefined),
    show: (run) => calls.push(`show ${run.text}`),
    fail: () => calls.push('fail'),
    typesChecked: () => {},
    moveTo: (time) => calls.push(`move ${time}`),
    dispose: () => {},
  };
  const grader: Grader = {
    grade: async (_exercise, _answer, { signal } = {}) => {
      calls.push('grade');
      await grading?.(signal);
      return verdict;
    },
    onArrival: (listener: (fetching: { loaded: number; total: number }) => void) => {
      hear = listener;
      return () => {
        hear = () => {};
      };
    },
    compile: async ([main]) => {
      calls.push(`compile ${main?.text}`);
      return { ok: true, program: {} as Program };
    },
    run: async (_program, { scenario, seed } = {}) => {
      calls.push(`run ${scenario?.name} under ${seed}`);
      return {} as Trace;
    },
    readRun: () => ({}) as ReturnType<Grader['readRun']>,
    views: {} as Grader['views'],
  };
  const exercise = createExercise({
    id: 'gather/fetch-all',
    cell,
    loadGrader: async () => grader,
    loadScenarios: async () => ({ scenarios: {} as Program, options: {} }),
    loadChecks: async () => [],
    loadSolution: async () => 'the solution',
    loadGiven: async () => [],
  });
  return { exercise, calls, arrived: (loaded: number) => hear({ loaded, total: 100 }) };
}

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  vi.stubGlobal('localStorage', new MemoryStore());
});

describe('checking an answer', () => {
  it('shows the run that tells most, at the moment that the verdict is about', async () => {
    const { exercise, calls } = exerciseWith();
    await exercise.check();
    expect(calls).toEqual(['grade', 'show mine', 'move 300']);
    expect(exercise.state.value).toMatchObject({
      checking: undefined,
      graded: { text: 'mine' },
      scenario: 'three',
    });
    expect(progressOf('gather/fetch-all').attempts).toBe(1);
  });

  it('is no attempt when the answer does not compile', async () => {
    const { exercise, calls } = exerciseWith({ compiles: false });
    await exercise.check();
    expect(calls).toEqual([]);
    expect(progressOf('gather/fetch-all').attempts).toBe(0);
  });

  it('says so when what it needs does not arrive, and can be tried again', async () => {
    const { exercise, calls } = exerciseWith({ verdict: 'nothing' as unknown as Report });
    await exercise.check();
    expect(calls).toEqual(['grade', 'fail']);
    expect(exercise.state.value.checking).toBeUndefined();
  });

  it('says what is still arriving', async () => {
    const end = Promise.withResolvers<void>();
    const { exercise, arrived } = exerciseWith({ grading: () => end.promise });
    const checked = exercise.check();
    await vi.waitFor(() => {
      arrived(40);
      expect(exercise.state.value.checking?.fetching).toEqual({ loaded: 40, total: 100 });
    });
    end.resolve();
    await checked;
    expect(exercise.state.value.checking).toBeUndefined();
  });

  it('can be stopped when it takes long, and is no attempt then', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const aborted = (signal?: AbortSignal) =>
      new Promise<void>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    const { exercise, calls } = exerciseWith({ grading: aborted });
    const checked = exercise.check();
    expect(exercise.state.value.checking?.slow).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1000);
    expect(exercise.state.value.checking?.slow).toBe(true);
    exercise.stop();
    await checked;
    expect(calls).not.toContain('fail');
    expect(exercise.state.value.checking).toBeUndefined();
    expect(progressOf('gather/fetch-all').attempts).toBe(0);
  });
});

describe('help with an exercise', () => {
  it('opens hint by hint, and remembers them', async () => {
    const { exercise } = exerciseWith();
    exercise.showHint();
    exercise.showHint();
    expect(exercise.state.value.progress.hints).toBe(2);
    expect(progressOf('gather/fetch-all').hints).toBe(2);
  });

  it('asks once before it shows the solution', async () => {
    const { exercise } = exerciseWith();
    await exercise.showSolution();
    expect(exercise.state.value.solution).toEqual({ asked: true, text: undefined });
    await exercise.showSolution(false);
    expect(exercise.state.value.solution.asked).toBe(false);
    await exercise.showSolution();
    await exercise.showSolution();
    expect(exercise.state.value.solution.text).toBe('the solution');
  });

  it('does not ask who has passed, and runs the solution as the run on show was run, to compare', async () => {
    const { exercise, calls } = exerciseWith({ verdict: { ...report, passed: true } });
    await exercise.check();
    await vi.waitFor(() => expect(exercise.state.value.book).toBeDefined());
    expect(calls.slice(-2)).toEqual(['compile the solution', 'run three under 17']);
    expect(comparedOf(exercise.state.value, 'mine, edited since')).toMatchObject({
      mine: 'mine',
      book: 'the solution',
      runs: { mine: { text: 'mine' }, book: { text: 'the solution' } },
      passed: true,
    });
  });

  it('runs the solution once for a scenario, however often a moment of it is gone to', async () => {
    const { exercise, calls } = exerciseWith();
    await exercise.check();
    await exercise.showSolution();
    await exercise.showSolution();
    await exercise.show('three', 300);
    await exercise.show('three', 100);
    await vi.waitFor(() => expect(exercise.state.value.book).toBeDefined());
    expect(calls.filter((call) => call.startsWith('run'))).toEqual(['run three under 17']);
    expect(calls.slice(-2)).toEqual(['show mine', 'move 100']);
    await exercise.check();
    await vi.waitFor(() => expect(exercise.state.value.book).toBeDefined());
    expect(calls.filter((call) => call.startsWith('run'))).toHaveLength(2);
  });

  it('runs nothing of the solution before it may be seen', async () => {
    const { exercise, calls } = exerciseWith();
    await exercise.check();
    expect(calls.join()).not.toContain('compile');
    expect(comparedOf(exercise.state.value, 'mine')).toBeUndefined();
  });
});
