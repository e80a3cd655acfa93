import { expect, test } from 'vitest';
import { hairlines } from '../../../src/components/timeline/hairlines.ts';
import type { OverLimit } from '../../../src/components/timeline/limited.ts';
import type { Lane } from '../../../src/runtime/trace/index.ts';

const lane = (
  task: number,
  end: number | undefined,
  outcome: Lane['outcome'] = 'resolved',
): Lane => ({
  task,
  name: 'page',
  parent: 1,
  depth: 1,
  site: undefined,
  start: 0,
  end,
  outcome,
  spans: [],
  prints: [],
  runs: [],
});
const shown = (lanes: readonly Lane[], rows: number) =>
  hairlines(lanes, rows).map(({ task }) => task);

test('lanes for which there are rows enough are all drawn', () => {
  expect(shown([lane(2, 1), lane(3, 1)], 2)).toEqual([2, 3]);
});

test('of lanes that share a row the one that waited longest is drawn, one without an end before all', () => {
  const lanes = [lane(2, 5), lane(3, 9), lane(4, 1), lane(5, 2), lane(6, undefined), lane(7, 3)];
  expect(shown(lanes, 2)).toEqual([3, 6]);
});

test('a lane that failed is seen, however short it was', () => {
  expect(shown([lane(2, 900), lane(3, 1, 'failed'), lane(4, 800), lane(5, 7)], 2)).toEqual([3, 4]);
});

test('a lane that began something over a limit is seen before those that waited longest', () => {
  const over: OverLimit = {
    of: 'requests',
    limit: 3,
    spans: new Map(),
    tasks: new Map([
      [3, [4]],
      [5, [5]],
    ]),
  };
  const lanes = [lane(2, undefined), lane(3, 1), lane(4, 1, 'failed'), lane(5, 2)];
  expect(hairlines(lanes, 2, over).map(({ task }) => task)).toEqual([3, 4]);
});

test('every row has a lane, whatever the numbers', () => {
  const lanes = Array.from({ length: 1001 }, (_, at) => lane(at + 2, at % 17));
  expect(hairlines(lanes, 300).filter(Boolean)).toHaveLength(300);
});
