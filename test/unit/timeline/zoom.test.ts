import { describe, expect, it } from 'vitest';
import { endOf, frameOf, piecesOf, zoomed } from '../../../src/components/timeline/geometry.ts';
import { axisBetween, marksOf } from '../../../src/components/timeline/ticks.ts';
import type { Lane } from '../../../src/runtime/trace/readings/lane.ts';
import { gather, lane, lanesOf, leak, span } from './fixtures.ts';

const whole = frameOf(gather);
const orders = gather.lanes[2] as Lane;

describe('a part of a run', () => {
  it('cuts bars at its edges, and says which go on beyond them', () => {
    const pieces = piecesOf(orders, zoomed(whole, { from: 200, to: 300 }));
    expect(pieces.map(({ bar, width }) => [bar?.span.label, bar?.cut, width])).toEqual([
      ['GET /orders?user=7', { left: true, right: false }, 50],
      ['GET /orders/91', { left: false, right: true }, 50],
    ]);
    expect(pieces[0]?.bar?.lasted).toBe(250);
  });

  it('has no end of a task that lies outside of it', () => {
    expect(endOf(orders, zoomed(whole, { from: 0, to: 600 }))).toBeUndefined();
    expect(endOf(orders, zoomed(whole, { from: 600, to: 800 }))).toBe(50);
    const left = frameOf(leak);
    expect(endOf(leak.lanes[1] as Lane, zoomed(left, { from: 0, to: 100 }))).toBeUndefined();
  });

  it('shows 3 ms of ten minutes', () => {
    const long = lanesOf([
      lane(1, 'main', [0, 600_000], 'resolved', [
        span(0, 300_000, 1, 'timer', 'sleep 300000'),
        span(300_000, 300_003, 2, 'timer', 'sleep 3'),
        span(300_003, 600_000, 3, 'timer', 'sleep 299997'),
      ]),
    ]);
    const frame = zoomed(frameOf(long), { from: 299_999, to: 300_004 });
    const labels = piecesOf(long.lanes[0] as Lane, frame).map(({ bar, width }) => [
      bar?.span.label,
      width,
    ]);
    expect(labels).toEqual([
      ['sleep 300000', 20],
      ['sleep 3', 60],
      ['sleep 299997', 20],
    ]);
  });

  it('has marks at round times only', () => {
    expect(marksOf(axisBetween(213, 277))).toEqual([220, 230, 240, 250, 260, 270]);
  });
});
