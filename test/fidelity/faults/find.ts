/** Looks for a planted fault with random programs. */

import fc from 'fast-check';
import type { Program, SourceFile } from '../../../src/runtime/index.ts';
import { programs } from '../grammar/programs.ts';
import { compare, compiled, type Sides } from '../run/compare.ts';

export interface Found {
  fault: string;
  /** Programs compared until one differed, or all of them. */
  compared: number;
  /** How many of them can have the fault. */
  faulty: number;
  found: boolean;
}

/** The compiled program with the fault in it; undefined where it has no place. */
export type Plant = (program: Program) => Program | undefined;

export async function findFault(
  fault: string,
  plant: Plant,
  sides: Sides,
  { most, seed }: { most: number; seed: number },
): Promise<Found> {
  let faulty = 0;
  let compared = 0;
  for (const files of fc.sample<SourceFile[]>(programs(), { numRuns: most, seed })) {
    compared++;
    const planted = plant(await compiled(files));
    if (planted === undefined) continue;
    faulty++;
    const { differs, traced } = await compare(files, sides, () => planted);
    // A fault that breaks the program says nothing.
    if (traced.main.startsWith('SyntaxError')) throw new Error(`${fault}: ${traced.main}`);
    if (differs !== undefined) return { fault, compared, faulty, found: true };
  }
  return { fault, compared, faulty, found: false };
}

export function foundTable(
  all: readonly Found[],
  reasons: Readonly<Record<string, string>>,
): string {
  const width = Math.max(
    ...all.map(({ fault }) => fault.length),
    ...Object.keys(reasons).map(({ length }) => length),
  );
  const rows = all.map(({ fault, compared, faulty, found }) => {
    const outcome = found
      ? `found after ${compared} programs`
      : `NOT FOUND in ${compared} programs`;
    return `  ${fault.padEnd(width)}  ${outcome}, ${faulty} of which can have it`;
  });
  const without = Object.entries(reasons).map(
    ([hook, reason]) => `  ${hook.padEnd(width)}  no fault: ${reason}`,
  );
  return [...rows, ...without].join('\n');
}
