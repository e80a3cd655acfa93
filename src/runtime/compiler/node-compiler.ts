/** The compiler in Node: in this process, on esbuild's native build. */

import * as esbuild from 'esbuild';
import { compile } from './compile.ts';
import type { Importable } from './importable.ts';
import type { Compiled, SourceFile } from './program.ts';

export const compileFiles = (
  files: readonly SourceFile[],
  importable: Importable,
): Promise<Compiled> => compile(files, esbuild, importable);

/** Nothing is downloaded here. */
export const onCompilerProgress = (): (() => void) => () => {};
