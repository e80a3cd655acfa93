import { describe, expect, it } from 'vitest';
import { fraction } from '../../../src/runtime/realm/random.ts';
import { connect, latency } from '../../../src/runtime/world/net.ts';

/** What the world waits for under a seed: ms and the place among equals. */
async function waits(seed: number, questions: [what: string, ms: number][]) {
  const all: { ms: number; order: number }[] = [];
  const wait = (ms: number, order: number, done: () => void) => {
    all.push({ ms, order });
    done();
  };
  connect({ seed, fraction, wait, effect: () => {} });
  for (const [what, ms] of questions) await latency(what, ms);
  return all;
}

describe('how long the world takes', () => {
  it('is exact under seed 0, whoever asks how often', async () => {
    const all = await waits(0, [
      ['GET /a', 200],
      ['GET /a', 200],
      ['GET /b', 0],
    ]);
    expect(all).toEqual([
      { ms: 200, order: 0 },
      { ms: 200, order: 0 },
      { ms: 0, order: 0 },
    ]);
  });

  it('is scaled by 0.5 to 1.5 under any other, evenly', async () => {
    const factors: number[] = [];
    for (let seed = 1; seed <= 400; seed++) {
      const [first] = await waits(seed, [['GET /a', 1_000_000]]);
      factors.push((first?.ms as number) / 1_000_000);
    }
    expect(Math.min(...factors)).toBeGreaterThanOrEqual(0.5);
    expect(Math.max(...factors)).toBeLessThanOrEqual(1.5);
    for (const from of [0.5, 0.75, 1, 1.25]) {
      const inQuarter = factors.filter((factor) => factor >= from && factor < from + 0.25).length;
      expect(inQuarter).toBeGreaterThan(60);
    }
  });

  it('depends on the question and on how often it was asked before, not on the others', async () => {
    const alone = await waits(7, [
      ['GET /a', 500],
      ['GET /a', 500],
    ]);
    const among = await waits(7, [
      ['GET /b', 500],
      ['GET /a', 500],
      ['GET /c', 9],
      ['GET /a', 500],
    ]);
    expect([among[1], among[3]]).toEqual(alone);
    expect(alone[0]?.ms).not.toBe(alone[1]?.ms);
  });
});
