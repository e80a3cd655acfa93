/** Runs a program under many schedules, and tells what changes from one to another. */

import type { Program } from '../compiler/program.ts';
import type { Realms } from '../sandbox/realms.ts';
import type { RunOptions } from '../sandbox/run.ts';
import { Series } from '../sandbox/series.ts';
import { formatMs } from '../trace/index.ts';
import { type Difference, differences, type Face, faceOf } from './differences.ts';

export interface ExploreOptions extends Pick<RunOptions, 'world' | 'signal'> {
  onProgress?: (progress: { done: number; total: number }) => void;
}

export interface Exploration {
  /** The schedules that were run, without seed 0, with which each was compared. */
  seeds: readonly number[];
  /** What changes, the most telling first; each with the smallest seed that shows it. */
  differences: readonly Difference[];
  /** Virtual ms at which the run ended: under exact latencies, at the earliest and at the latest. */
  ends: { exact: number; earliest: number; latest: number };
  /** The same in sentences, code between backticks. */
  text: readonly string[];
}

/**
 * @param seeds which schedules, or how many: 100 are the seeds 1 to 100
 * @throws the signal's reason when it aborts
 */
export async function exploreIn(
  realms: Realms,
  program: Program,
  seeds: number | readonly number[],
  { world, signal, onProgress }: ExploreOptions = {},
): Promise<Exploration> {
  const all = typeof seeds === 'number' ? Array.from({ length: seeds }, (_, i) => i + 1) : seeds;
  const sorted = [...new Set(all)].filter((seed) => seed !== 0).sort((a, b) => a - b);
  const series = new Series(realms);
  const faces: Face[] = [];
  try {
    for (const seed of [0, ...sorted]) {
      signal?.throwIfAborted();
      const occasion = { seed, ...(world && { world }), ...(signal && { signal }) };
      const trace = await series.run(program, occasion);
      signal?.throwIfAborted();
      faces.push(faceOf(trace, seed));
      onProgress?.({ done: faces.length, total: sorted.length + 1 });
    }
  } finally {
    series.drop();
  }
  const [exact, ...others] = faces as [Face, ...Face[]];
  const times = faces.map(({ at }) => at);
  const ends = { exact: exact.at, earliest: Math.min(...times), latest: Math.max(...times) };
  const found = differences(exact, others);
  const said = found.length > 0 ? found.map(({ text }) => text) : [nothingChanges(sorted.length)];
  return { seeds: sorted, differences: found, ends, text: [...said, endText(ends)] };
}

const nothingChanges = (schedules: number): string =>
  `In ${schedules} schedules nothing changes: the same lines in the same order, and the same end.`;

function endText({ exact, earliest, latest }: Exploration['ends']): string {
  if (earliest === latest) return `It always ends at ${formatMs(exact)}.`;
  const [first, last] = [formatMs(earliest), formatMs(latest)];
  return `It ends between ${first} and ${last}; under exact latencies at ${formatMs(exact)}.`;
}
