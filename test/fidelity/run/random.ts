/** Random programs until one differs or enough have been compared; what differs is shrunk. */

import fc from 'fast-check';
import type { SourceFile } from '../../../src/runtime/index.ts';
import { programs } from '../grammar/programs.ts';
import { type Compared, compare, type Sides } from './compare.ts';
import { Coverage } from './coverage.ts';
import { differenceText, listing } from './report.ts';

export interface RandomOptions {
  runs: number;
  seed: number;
  /** Goes straight to one program of a seed, as a difference's report gives it. */
  path?: string | undefined;
  /** Files may ask for each other in a circle; true unless said otherwise. */
  cycles?: boolean;
  onProgress?: (compared: number) => void;
}

export interface RandomResult {
  compared: number;
  /** How many of them have several files. */
  linked: number;
  lines: number;
  /** How many programs ended in which way. */
  ends: Map<string, number>;
  /** Programs that the engine itself had to be stopped in: a fault of the grammar. */
  endless: string[];
  coverage: Coverage;
  /** The smallest program that was found to differ, with both logs and how to replay it. */
  difference: string | undefined;
}

export async function compareRandomPrograms(
  sides: Sides,
  { runs, seed, path = '', cycles = true, onProgress }: RandomOptions,
): Promise<RandomResult> {
  const coverage = new Coverage();
  const ends = new Map<string, number>();
  const endless: string[] = [];
  let compared = 0;
  let linked = 0;
  let lines = 0;
  let smallest: Compared | undefined;
  const property = fc.asyncProperty(programs({ cycles }), async (files) => {
    const outcome = await compare(files, sides);
    if (outcome.differs !== undefined) {
      smallest = outcome;
      return false;
    }
    const { native } = outcome;
    coverage.add(native);
    lines += native.lines.length;
    const [end = ''] = native.main.split(' ');
    ends.set(end, (ends.get(end) ?? 0) + 1);
    if (files.length > 1) linked++;
    if (end === 'endless') endless.push(listing(files));
    compared++;
    onProgress?.(compared);
    return true;
  });
  const details = await fc.check(property, { numRuns: runs, seed, path });
  return {
    compared,
    linked,
    lines,
    ends,
    endless,
    coverage,
    difference: differenceOf(details, smallest),
  };
}

function differenceOf(
  { failed, seed, counterexamplePath, errorInstance }: fc.RunDetails<[SourceFile[]]>,
  smallest: Compared | undefined,
): string | undefined {
  if (!failed) return undefined;
  // Not a difference: the program did not compile, or the harness itself failed.
  if (!smallest) return String((errorInstance as Error | null)?.stack ?? errorInstance);
  const replay = `FIDELITY_SEED=${seed} FIDELITY_PATH=${counterexamplePath}`;
  return `${differenceText(smallest)}\nReplay: ${replay} npx vitest run test/fidelity/random`;
}
