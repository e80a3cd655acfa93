import { describe, expect, it } from 'vitest';
import {
  beforeSolution,
  type ExerciseState,
  exerciseNumber,
  notTried,
  phraseOfChecks,
  telling,
  verdictText,
} from '../../../src/components/exercise/exercise-state.ts';
import { inOrder } from '../../../src/components/exercise/in-order.ts';
import { checked } from '../../../src/reader/progress.ts';
import type { CheckResult, Report } from '../../../src/runtime/index.ts';

const result = (id: string, passed: boolean, scenario = 'three'): CheckResult => ({
  id,
  describe: `${id} holds`,
  passed,
  text: '',
  scenario,
});
const reportOf = (...checks: CheckResult[]): Report => ({
  exercise: 'gather/fetch-all',
  passed: checks.every((check) => check.passed),
  say: '',
  checks,
  traces: { three: {}, empty: {} } as unknown as Report['traces'],
  seeds: { three: 0, empty: 0 },
});
const graded = (text: string, report: Report): ExerciseState => ({
  ...notTried,
  graded: { text, report },
  progress: checked(notTried.progress, text, report.passed),
});
const said = (state: ExerciseState, text: string): string => {
  const { strong, rest } = phraseOfChecks(state, text);
  return strong + rest;
};

describe('the verdicts of an exercise', () => {
  const report = reportOf(result('a', true), result('b', false, 'empty'), result('c', false));

  it('are told with those that fail first', () => {
    expect(inOrder(report.checks).map((check) => check.id)).toEqual(['b', 'c', 'a']);
  });

  it('are shown on the run of the first that fails', () => {
    expect(telling(report)).toBe('empty');
    expect(telling(reportOf(result('a', true)))).toBe('three');
  });

  it('are read out in one sentence', () => {
    expect(verdictText(report)).toBe('1 of 3 checks passed. Failing: b holds; c holds.');
    expect(verdictText(reportOf(result('a', true)))).toBe('1 of 1 checks passed.');
  });
});

describe('the phrase at the right of an exercise’s bar', () => {
  it('counts what is left to do', () => {
    expect(said(notTried, 'x')).toBe('not checked yet');
    expect(said(graded('x', reportOf(result('a', false))), 'x')).toBe('1 check to go');
    expect(said(graded('x', reportOf(result('a', false), result('b', false))), 'x')).toBe(
      '2 checks to go',
    );
  });

  it('says how far the schedules are', () => {
    expect(said({ ...notTried, checking: { done: 40, total: 100 } }, 'x')).toBe(
      'checking, 40 of 100 schedules',
    );
  });

  it('says that a verdict is about an earlier text', () => {
    expect(said(graded('x', reportOf(result('a', false))), 'y')).toBe('edited since this check');
  });

  it('keeps a pass through later edits', () => {
    const passed = graded('x', reportOf(result('a', true)));
    expect(said(passed, 'x')).toBe('Passed on attempt 1');
    expect(said(passed, 'y')).toBe('Passed on attempt 1, edited since');
  });

  it('knows the pass of another day, and the attempts', () => {
    const { progress } = graded('x', reportOf(result('a', true)));
    expect(said({ ...notTried, progress }, 'x')).toBe('Passed on attempt 1');
    expect(said({ ...notTried, progress: { attempts: 2, hints: 0 } }, 'x')).toBe('checked twice');
  });
});

describe('the words around an exercise', () => {
  it('number it as the book does', () => {
    expect(exerciseNumber('E04-1')).toBe('Exercise 4.1');
    expect(exerciseNumber('E12-3')).toBe('Exercise 12.3');
  });

  it('ask once before the solution', () => {
    expect(beforeSolution(1)).toBe('You have one hint left. Show it anyway?');
    expect(beforeSolution(2)).toBe('You have two hints left. Show it anyway?');
    expect(beforeSolution(0)).toBe('This is one way to do it. Show it?');
  });
});
