/** Looks for a planted fault with random programs. */

import fc from 'fast-check';
import { program } from '../grammar/program.ts';
import { compare, compiled, type Sides } from '../run/compare.ts';
import { withLateHook } from './late-hook.ts';

export interface Found {
  hook: string;
  /** Programs compared until one differed, or all of them. */
  programs: number;
  /** How many of them call the hook. */
  calling: number;
  found: boolean;
}

export async function findLateHook(
  hook: string,
  sides: Sides,
  { most, seed }: { most: number; seed: number },
): Promise<Found> {
  let calling = 0;
  let programs = 0;
  for (const text of fc.sample(program, { numRuns: most, seed })) {
    programs++;
    const late = withLateHook(await compiled(text), hook);
    if (late === undefined) continue;
    calling++;
    const { differs, traced } = await compare(text, sides, () => late);
    // A fault that breaks the program says nothing about ticks.
    if (traced.main.startsWith('SyntaxError')) throw new Error(`${hook}: ${traced.main}`);
    if (differs !== undefined) return { hook, programs, calling, found: true };
  }
  return { hook, programs, calling, found: false };
}

export function foundTable(
  all: readonly Found[],
  reasons: Readonly<Record<string, string>>,
): string {
  const width = Math.max(
    ...all.map(({ hook }) => hook.length),
    ...Object.keys(reasons).map(({ length }) => length),
  );
  const rows = all.map(({ hook, programs, calling, found }) => {
    const outcome = found
      ? `found after ${programs} programs`
      : `NOT FOUND in ${programs} programs`;
    return `  ${hook.padEnd(width)}  ${outcome}, ${calling} of which call it`;
  });
  const without = Object.entries(reasons).map(
    ([hook, reason]) => `  ${hook.padEnd(width)}  no fault: ${reason}`,
  );
  return [...rows, ...without].join('\n');
}
