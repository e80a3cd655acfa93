import { describe, expect, it } from 'vitest';
import { keyMoves } from '../../../src/components/timeline/keys.ts';
import { nextStop, previousStop, snap } from '../../../src/components/timeline/stops.ts';

const stops = [0, 150, 250, 700];

describe('the playhead', () => {
  it('steps from event to event, and stays at the last', () => {
    expect([0, 149, 150, 260, 700].map((time) => nextStop(stops, time))).toEqual([
      150, 150, 250, 700, 700,
    ]);
  });

  it('steps back, and stays at the start', () => {
    expect([700, 260, 250, 150, 0].map((time) => previousStop(stops, time))).toEqual([
      250, 250, 150, 0, 0,
    ]);
  });

  it('is drawn to an event within reach, to the nearer of two', () => {
    expect(snap(stops, 155, 10)).toBe(150);
    expect(snap(stops, 161, 10)).toBe(161);
    expect(snap(stops, 202, 60)).toBe(250);
  });

  it('follows the keys, within the run', () => {
    const press = (key: string, now: number, shiftKey = false) =>
      keyMoves(
        { key, shiftKey, ctrlKey: false, metaKey: false, altKey: false },
        { now, end: 700, visible: 800, stops },
      );
    expect(press('.', 0)).toBe(150);
    expect(press(',', 700)).toBe(250);
    expect(press('ArrowRight', 100)).toBe(108);
    expect(press('ArrowRight', 100, true)).toBe(180);
    expect(press('ArrowLeft', 3)).toBe(0);
    expect(press('End', 3)).toBe(700);
    expect(press('x', 3)).toBeUndefined();
  });

  it('leaves the browser its own keys', () => {
    const key = { key: 'Home', shiftKey: false, ctrlKey: true, metaKey: false, altKey: false };
    expect(keyMoves(key, { now: 5, end: 700, visible: 800, stops })).toBeUndefined();
  });
});
