import { describe, expect, it } from 'vitest';
import { canvasBars } from '../../../src/components/timeline/canvas-bars.ts';
import { frameOf, zoomed } from '../../../src/components/timeline/geometry.ts';
import type { WaitKind } from '../../../src/runtime/trace/index.ts';
import { lane, lanesOf, span } from './fixtures.ts';

const WIDTH = 1000;

/** A lane with these waits on an axis of 1,000 ms, a pixel a millisecond. */
function painted(
  waits: [from: number, to: number | undefined, kind: WaitKind][],
  view = [0, 1000],
) {
  const spans = waits.map(([from, to, kind]) => span(from, to, 1, kind, 'x'));
  const one = lane(1, 'main', [0, 999], 'resolved', spans);
  const frame = zoomed(frameOf(lanesOf([one])), { from: view[0] ?? 0, to: view[1] ?? 1000 });
  return canvasBars(one, frame, WIDTH).map(({ kind, left, right }) => [kind, left, right]);
}

describe('the painted bars of a lane', () => {
  it('of one kind that touch are one', () => {
    expect(
      painted([
        [0, 10, 'timer'],
        [10, 20, 'timer'],
        [20, 30, 'request'],
        [40, 50, 'request'],
      ]),
    ).toEqual([
      ['timer', 0, 20],
      ['request', 20, 30],
      ['request', 40, 50],
    ]);
  });

  it('are seen even where they take no room, once for each pixel', () => {
    expect(
      painted([
        [5, 5, 'timer'],
        [5, 5, 'timer'],
        [8, 8, 'timer'],
      ]),
    ).toEqual([
      ['timer', 5, 6],
      ['timer', 8, 9],
    ]);
  });

  it('end at the edges of what is shown', () => {
    expect(
      painted(
        [
          [0, 100, 'timer'],
          [100, 300, 'request'],
          [900, 950, 'timer'],
        ],
        [200, 700],
      ),
    ).toEqual([['request', 0, 200]]);
  });
});
