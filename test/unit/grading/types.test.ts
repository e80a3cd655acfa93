import { describe, expect, it } from 'vitest';
import { typeLibraries } from '../../../src/runtime/compiler/types/type-libraries.ts';
import { typeProblems } from '../../../src/runtime/compiler/types/type-problems.ts';
import { fulfils } from '../../../src/runtime/exercise.ts';
import { checksOf, typesOf } from '../../../src/runtime/grading/words.ts';
import { graded, type SmallExercise } from './graded.ts';

type Scenarios = { first: unknown };

const small: SmallExercise = {
  scenarios: { first: { seeds: 'exact', body: 'await answer.double(2);' } },
  checks: [
    checksOf<Scenarios>()('fulfils', 'It fulfils', 'first', fulfils),
    typesOf<Scenarios>()(
      'types',
      'A number gives a number',
      'first',
      "import { double } from './main.ts';\nexport const four: number = await double(2);",
      (problem) => `TypeScript says: ${problem}.`,
    ),
  ],
};

describe('a check of types', () => {
  it('passes when its test compiles', async () => {
    const report = await graded(small, 'export const double = async (n: number) => n * 2;');
    expect(report).toMatchObject({ passed: true, say: 'All 2 checks passed.' });
  });

  it('says what TypeScript says when it does not', async () => {
    const report = await graded(small, 'export const double = async (n: number) => String(n + n);');
    expect(report.passed).toBe(false);
    expect(report.say).toBe("TypeScript says: Type 'string' is not assignable to type 'number'.");
  });

  it('does not mind what is wrong with the types inside of the answer', async () => {
    const sloppy = `import { setTimeout as sleep } from 'node:timers/promises';
export async function double(n) { const unused: string = 3; await sleep(1); return n * 2; }`;
    expect((await graded(small, sloppy)).passed).toBe(true);
  });

  it('is told behind what a run has shown', async () => {
    const failing =
      'export const double = async (n: number): Promise<string> => { throw new Error("odd"); };';
    const report = await graded(small, failing);
    expect(report.checks.map(({ passed }) => passed)).toEqual([false, false]);
    expect(report.say).toContain('odd');
  });

  it('is stopped when TypeScript takes too long', async () => {
    const files = [{ name: 'type-test.ts', text: 'export const four: string = 4;' }];
    const libraries = await typeLibraries();
    expect(typeProblems(files, libraries)).toEqual([
      "Type 'number' is not assignable to type 'string'.",
    ]);
    expect(typeProblems(files, libraries, -1)).toEqual(['checking them takes too long']);
  });
});
