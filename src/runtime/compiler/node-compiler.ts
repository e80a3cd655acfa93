/** The compiler in Node: in this process, on esbuild's native build. */

import { readFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { compile } from './compile.ts';
import type { Importable } from './importable.ts';
import type { ModuleTypes } from './module-types.ts';
import type { Compiled, SourceFile } from './program.ts';

export const compileFiles = (
  files: readonly SourceFile[],
  importable: Importable,
): Promise<Compiled> => compile(files, esbuild, importable);

/** Nothing is downloaded here. */
export const onCompilerProgress = (): (() => void) => () => {};

/** As the build has written them (scripts/build-assets.ts). */
export async function moduleTypes(): Promise<ModuleTypes> {
  const file = new URL('./built/module-types.json', import.meta.url);
  return JSON.parse(await readFile(file, 'utf8'));
}
