import { expect, it } from 'vitest';
import {
  type Lane,
  lanes,
  standing,
  standingAt,
  standingsAt,
} from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

it('where each task stands at a moment', async () => {
  const read = lanes(
    await runProgram(`import { setTimeout as sleep } from 'node:timers/promises';
const job = async (ms: number) => { await sleep(ms); await sleep(ms); };
await Promise.all([job(100), job(30)]);`),
  );
  const at = (time: number) =>
    standing(read, time).map(({ lane, span }) => `${lane.name} ${span.label} ${span.from}`);
  expect(at(0)).toEqual(['main all of 2 0', 'job(100) sleep 100 0', 'job(30) sleep 30 0']);
  expect(at(30)).toEqual(['main all of 2 0', 'job(100) sleep 100 0', 'job(30) sleep 30 30']);
  expect(at(60)).toEqual(['main all of 2 0', 'job(100) sleep 100 0']);
  expect(at(199)).toEqual(['main all of 2 0', 'job(100) sleep 100 100']);
  expect(at(200)).toEqual([]);
});

it('the same as a search from the first span to the last', () => {
  const spans = [
    { from: 3, to: 5 },
    { from: 5, to: 9 },
    { from: 20, to: 21 },
    { from: 30, to: undefined },
  ];
  const lane = { spans } as unknown as Lane;
  for (let time = 0; time < 40; time++) {
    const wanted = spans.find(
      ({ from, to = Number.POSITIVE_INFINITY }) => from <= time && time < to,
    );
    expect([time, standingAt(lane, time)]).toEqual([time, wanted]);
  }
});

it('the same in a lane of many waits, whether they follow one another or not', () => {
  const following = Array.from({ length: 200 }, (_, i) => ({ from: 3 * i, to: 3 * i + 2 }));
  const overlapping = [{ from: 0, to: 400 }, ...following];
  for (const spans of [following, overlapping]) {
    const lane = { spans } as unknown as Lane;
    for (let time = 0; time < 620; time++) {
      const wanted = spans.filter(({ from, to }) => from <= time && time < to);
      expect([time, standingsAt(lane, time)]).toEqual([time, wanted]);
    }
  }
});

it('of waits that overlap, all that are under way', () => {
  const early = { from: 0, to: 100 };
  const late = { from: 20, to: 50 };
  const lane = { spans: [early, late] } as unknown as Lane;
  expect(standingsAt(lane, 10)).toEqual([early]);
  expect(standingsAt(lane, 30)).toEqual([early, late]);
  expect(standingsAt(lane, 60)).toEqual([early]);
  expect(standingAt(lane, 60)).toEqual(early);
  expect(standingsAt(lane, 100)).toEqual([]);
});
