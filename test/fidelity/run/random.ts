/** Random programs until one differs or enough have been compared; what differs is shrunk. */

import fc from 'fast-check';
import { program } from '../grammar/program.ts';
import { type Compared, compare, type Sides } from './compare.ts';
import { Coverage } from './coverage.ts';
import { differenceText } from './report.ts';

export interface RandomOptions {
  runs: number;
  seed: number;
  /** Goes straight to one program of a seed, as a difference's report gives it. */
  path?: string | undefined;
  onProgress?: (compared: number) => void;
}

export interface RandomResult {
  compared: number;
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
  { runs, seed, path = '', onProgress }: RandomOptions,
): Promise<RandomResult> {
  const coverage = new Coverage();
  const ends = new Map<string, number>();
  const endless: string[] = [];
  let compared = 0;
  let lines = 0;
  let smallest: Compared | undefined;
  const property = fc.asyncProperty(program, async (text) => {
    const outcome = await compare(text, sides);
    if (outcome.differs !== undefined) {
      smallest = outcome;
      return false;
    }
    const { native } = outcome;
    coverage.add(native);
    lines += native.lines.length;
    const [end = ''] = native.main.split(' ');
    ends.set(end, (ends.get(end) ?? 0) + 1);
    if (end === 'endless') endless.push(text);
    compared++;
    onProgress?.(compared);
    return true;
  });
  const details = await fc.check(property, { numRuns: runs, seed, path });
  return { compared, lines, ends, endless, coverage, difference: differenceOf(details, smallest) };
}

function differenceOf(
  { failed, seed, counterexamplePath, errorInstance }: fc.RunDetails<[string]>,
  smallest: Compared | undefined,
): string | undefined {
  if (!failed) return undefined;
  // Not a difference: the program did not compile, or the harness itself failed.
  if (!smallest) return String((errorInstance as Error | null)?.stack ?? errorInstance);
  const replay = `FIDELITY_SEED=${seed} FIDELITY_PATH=${counterexamplePath}`;
  return `${differenceText(smallest)}\nReplay: ${replay} npx vitest run test/fidelity/random`;
}
