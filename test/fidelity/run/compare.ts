/** One program on both sides. */

import { transform } from 'esbuild';
import { compile, type Program } from '../../../src/runtime/index.ts';
import { firstDifference, type Observed } from './observed.ts';
import type { Side, TracedSide } from './side.ts';

export interface Sides {
  native: Side;
  traced: TracedSide;
}

export interface Compared {
  text: string;
  native: Observed;
  traced: Observed;
  /** The first line that differs, from 0. */
  differs: number | undefined;
}

/** @param change something done to the compiled program before it runs */
export async function compare(
  text: string,
  { native, traced }: Sides,
  change: (program: Program) => Program = (program) => program,
): Promise<Compared> {
  const [code, program] = await Promise.all([withoutTypes(text), compiled(text)]);
  const [left, right] = await Promise.all([native.run(code), traced.run(change(program))]);
  return { text, native: left, traced: right, differs: firstDifference(left, right) };
}

/** The untouched program: nothing but its types is taken away. */
export async function withoutTypes(text: string): Promise<string> {
  const { code } = await transform(text, { loader: 'ts', target: 'esnext', format: 'esm' });
  return code;
}

/** @throws when the program does not compile */
export async function compiled(text: string): Promise<Program> {
  const result = await compile([{ name: 'main.ts', text }]);
  if (result.ok) return result.program;
  const problems = result.problems.map(
    ({ line, column, message }) => `main.ts:${line}:${column}: ${message}`,
  );
  throw new Error(`${problems.join('\n')}\n\n${text}`);
}
