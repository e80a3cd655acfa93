import { describe, expect, it } from 'vitest';
import {
  endOf,
  frameOf,
  notchesOf,
  piecesOf,
  thinned,
} from '../../../src/components/timeline/geometry.ts';
import type { Lane, Lanes } from '../../../src/runtime/trace/readings/lane.ts';
import { deadlock, gather, lane, lanesOf, leak, span } from './fixtures.ts';

const drawn = (lanes: Lanes, row: number): string[] =>
  piecesOf(lanes.lanes[row] as Lane, frameOf(lanes)).map(
    ({ bar, width }) => `${bar ? bar.span.label : '·'} ${width}`,
  );

describe('the bars of a lane', () => {
  it('are as wide as the waits lasted', () => {
    expect(drawn(gather, 2)).toEqual(['GET /orders?user=7 31.25', 'GET /orders/91 56.25']);
  });

  it('leave room where nothing waited', () => {
    const lanes = lanesOf([
      lane(1, 'main', [0, 700], 'resolved', [
        span(100, 300, 1, 'timer', 'a'),
        span(350, 700, 2, 'timer', 'b'),
      ]),
    ]);
    expect(drawn(lanes, 0)).toEqual(['· 12.5', 'a 25', '· 6.25', 'b 43.75']);
  });

  it('leave out waits that took no time', () => {
    const lanes = lanesOf([
      lane(1, 'main', [0, 10], 'resolved', [
        span(0, 0, 1, 'promise', 'at once'),
        span(0, 10, 2, 'timer', 'b'),
      ]),
    ]);
    expect(drawn(lanes, 0)).toHaveLength(1);
  });

  it('never add up to more than the track, and join thousands of thin waits', () => {
    const spans = Array.from({ length: 5000 }, (_, index) =>
      span(index * 3, index * 3 + 3, 4, 'timer', 'sleep 3'),
    );
    const lanes = lanesOf([lane(1, 'main', [0, 15_000], 'resolved', spans)]);
    const pieces = piecesOf(lanes.lanes[0] as Lane, frameOf(lanes));
    expect(pieces.length).toBeLessThan(20);
    expect(pieces.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(100);
  });

  it('of a leaked task go on, dashed, after main has ended', () => {
    const [, before, after] = piecesOf(leak.lanes[1] as Lane, frameOf(leak));
    expect(before?.bar).toMatchObject({ to: 400, leak: false });
    expect(after?.bar).toMatchObject({ from: 400, leak: true, open: true });
  });

  it('of a deadlock are open to the end of an axis that goes on for ever', () => {
    const frame = frameOf(deadlock);
    expect(frame).toMatchObject({ stuck: true, last: 10, mainEnd: undefined });
    expect(frame.axis.max).toBeGreaterThan(13);
    const bars = piecesOf(deadlock.lanes[1] as Lane, frame).map(({ bar }) => bar);
    expect(bars[1]).toMatchObject({ open: true, to: frame.axis.max });
    expect(endOf(deadlock.lanes[1] as Lane, frame)).toBe(100);
  });

  it('of a run that was stopped while a timer was set are not stuck', () => {
    const lanes = lanesOf(
      [lane(1, 'main', [0], 'waiting', [span(0, undefined, 3, 'timer', 'sleep 1000')])],
      { mainEnd: undefined },
    );
    expect(frameOf(lanes).stuck).toBe(false);
  });

  it('of a run that was stopped end where it was, and nothing goes on for ever', () => {
    const lanes = lanesOf(
      [
        lane(1, 'main', [0], 'waiting', [span(0, undefined, 3, 'tasks', 'poll()', [2])]),
        lane(2, 'poll()', [0, 600], 'stopped', [span(0, 590, 3, 'request', 'GET /jobs/9')]),
      ],
      { mainEnd: undefined, stopped: 600 },
    );
    const frame = frameOf(lanes);
    expect(frame).toMatchObject({ stuck: false, last: 600 });
    const [bar] = piecesOf(lanes.lanes[0] as Lane, frame);
    expect(bar?.bar).toMatchObject({ open: true, to: 600 });
    expect(endOf(lanes.lanes[0] as Lane, frame)).toBeUndefined();
    expect(endOf(lanes.lanes[1] as Lane, frame)).toBeGreaterThan(80);
  });
});

describe('marks on a lane', () => {
  it('have a notch for each task that ends while it is waited for', () => {
    const ends = new Map(gather.lanes.map((each) => [each.task, each.end as number]));
    expect(notchesOf(gather.lanes[0]?.spans[0] as Lane['spans'][number], ends)).toEqual([500, 150]);
  });

  it('are thinned out to what can be told apart', () => {
    const times = Array.from({ length: 10_000 }, (_, index) => index / 10);
    expect(thinned(times, { min: 0, max: 1000, step: 100, half: 50 }).length).toBeLessThanOrEqual(
      501,
    );
  });
});
