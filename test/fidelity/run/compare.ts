/** One program on both sides. */

import { transform } from 'esbuild';
import { compile, type Program, type SourceFile } from '../../../src/runtime/index.ts';
import { firstDifference, type Observed } from './observed.ts';
import { listing } from './report.ts';
import type { Side, TracedSide, Untouched } from './side.ts';

export interface Sides {
  native: Side;
  traced: TracedSide;
}

export interface Compared {
  files: readonly SourceFile[];
  native: Observed;
  traced: Observed;
  /** The first line that differs, from 0. */
  differs: number | undefined;
}

/** @param change something done to the compiled program before it runs */
export async function compare(
  files: readonly SourceFile[],
  { native, traced }: Sides,
  change: (program: Program) => Program = (program) => program,
): Promise<Compared> {
  const [untouched, program] = await Promise.all([
    Promise.all(files.map(withoutTypes)),
    compiled(files),
  ]);
  const [left, right] = await Promise.all([native.run(untouched), traced.run(change(program))]);
  return { files, native: left, traced: right, differs: firstDifference(left, right) };
}

/** The untouched program: nothing but its types is taken away. */
async function withoutTypes({ name, text }: SourceFile): Promise<Untouched> {
  // Told to make a module of it, esbuild would give a class that is the default export a name.
  const { code } = await transform(`${text}\nexport {};`, {
    loader: 'ts',
    target: 'esnext',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    // That it assigns to an import is what a program is about.
    logLevel: 'silent',
  });
  return { name, code };
}

/** A program of one file. */
export const alone = (text: string): SourceFile[] => [{ name: 'main.ts', text }];

/** @throws when the program does not compile */
export async function compiled(files: readonly SourceFile[]): Promise<Program> {
  const result = await compile(files);
  if (result.ok) return result.program;
  const problems = result.problems.map(
    ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`,
  );
  throw new Error(`${problems.join('\n')}\n\n${listing(files)}`);
}
