import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkExercise } from '../../../src/cli/check/check-exercise.ts';
import { findExercise } from '../../../src/cli/lessons.ts';

/** What `check` finds wrong with an exercise of the book, one of whose checks was changed. */
async function problems(from: string, to: string): Promise<string[]> {
  const files = await findExercise('first-await/lazy');
  // Beside the exercise, for its files say by relative paths what they import.
  const folder = await mkdtemp(join(import.meta.dirname, 'broken-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(files.folder, folder, { recursive: true });
  const checks = join(folder, 'checks.ts');
  const text = await readFile(checks, 'utf8');
  expect(text).toContain(from);
  await writeFile(checks, text.replace(from, to));
  const wrong = files.wrong.map((each) => ({ ...each, path: join(folder, 'wrong', each.name) }));
  const found = await Array.fromAsync(checkExercise({ ...files, folder, wrong }));
  return found.flatMap(({ what, problem }) =>
    problem === undefined ? [] : [`${what}: ${problem}`],
  );
}

it('names a check that rejects the solution, and says what it says', async () => {
  expect(await problems('fulfilsWith([7, 7])', 'fulfilsWith([7, 8])')).toContainEqual(
    expect.stringMatching(
      /^exercise first-await\/lazy: the solution passes: value fails it: The promise fulfilled with \[ 7, 7 \]/,
    ),
  );
});

it('names a check that rejects nobody', async () => {
  const always = "() => ({ pass: true, facts: {}, text: '' })";
  expect(await problems("rejectsWith('Error', 'at once')", always)).toEqual([
    expect.stringContaining('the check sync-throw-becomes-rejection rejects somebody: no answer'),
  ]);
});
