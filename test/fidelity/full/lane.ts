/** One of the processes of `npm run test:full`: compares a chunk whenever it is told a seed. */

import { nativeSide } from '../run/native.ts';
import { compareRandomPrograms } from '../run/random.ts';
import { tracedSide } from '../run/traced.ts';
import type { Chunk } from './chunk.ts';

const sides = { native: nativeSide(), traced: tracedSide() };

process.on('message', async ({ seed, runs }: { seed: number; runs: number }) => {
  const { coverage, ends, ...rest } = await compareRandomPrograms(sides, { seed, runs });
  const chunk: Chunk = { ...rest, ends: [...ends], coverage: coverage.counts };
  process.send?.(chunk);
});
