/** Checks of types in Node: in this process, loaded when there is the first one. */

import type { SourceFile } from '../program.ts';
import type { Libraries } from './type-problems.ts';

let loading: Promise<(files: readonly SourceFile[]) => string[]> | undefined;

/** What is wrong with the types of the first file; see `typeProblems`. */
export async function checkTypes(files: readonly SourceFile[]): Promise<string[]> {
  loading ??= load();
  return (await loading)(files);
}

/** Nothing is fetched here. */
export const onTypesProgress = (): (() => void) => () => {};

async function load() {
  const [{ typeProblems }, libraries] = await Promise.all([
    import('./type-problems.ts'),
    import('./type-libraries.ts').then(({ typeLibraries }): Promise<Libraries> => typeLibraries()),
  ]);
  return (files: readonly SourceFile[]) => typeProblems(files, libraries);
}
