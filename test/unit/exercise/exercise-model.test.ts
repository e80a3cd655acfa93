import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CellModel } from '../../../src/components/cell/cell-model.ts';
import { untouched } from '../../../src/components/cell/cell-state.ts';
import { createExercise } from '../../../src/components/exercise/exercise-model.ts';
import type { Grader } from '../../../src/components/exercise/grader.ts';
import { progressOf } from '../../../src/reader/progress.ts';
import type { Program, Report } from '../../../src/runtime/index.ts';
import { MemoryStore } from '../reader/memory-store.ts';

const report: Report = {
  exercise: 'gather/fetch-all',
  passed: false,
  say: 'Late.',
  checks: [
    { id: 'a', describe: 'On time', passed: false, text: 'Late.', at: 300, scenario: 'three' },
  ],
  traces: { three: {} } as unknown as Report['traces'],
};

function exerciseWith({ compiles = true, verdict = report } = {}) {
  const calls: string[] = [];
  const cell: CellModel = {
    state: signal(untouched),
    touch: () => {},
    type: () => {},
    startOver: () => {},
    run: async () => {},
    stop: () => {},
    allowMore: async () => {},
    setSeed: () => {},
    trySchedules: async () => {},
    stopTrying: () => {},
    program: async () => (compiles ? { text: 'mine', program: {} as Program } : undefined),
    show: (run) => calls.push(`show ${run.text}`),
    fail: () => calls.push('fail'),
    typesChecked: () => {},
    moveTo: (time) => calls.push(`move ${time}`),
    dispose: () => {},
  };
  const grader = {
    grade: async () => {
      calls.push('grade');
      return verdict;
    },
    readRun: () => ({}),
    views: {},
  } as unknown as Grader;
  const exercise = createExercise({
    id: 'gather/fetch-all',
    cell,
    loadGrader: async () => grader,
    loadScenarios: async () => ({ scenarios: {} as Program, options: {} }),
    loadChecks: async () => [],
    loadSolution: async () => 'the solution',
  });
  return { exercise, calls };
}

beforeEach(() => {
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

  it('does not ask who has passed', async () => {
    const { exercise } = exerciseWith({ verdict: { ...report, passed: true } });
    await exercise.check();
    await exercise.showSolution();
    expect(exercise.state.value.solution.text).toBe('the solution');
  });
});
