import { describe, expect, it } from 'vitest';
import { frameOf, zoomed } from '../../../src/components/timeline/geometry.ts';
import type { OverLimit } from '../../../src/components/timeline/limited.ts';
import { paintOver } from '../../../src/components/timeline/paint-over.ts';
import type { Surface } from '../../../src/components/timeline/use-canvas.ts';
import { lane, lanesOf, span } from './fixtures.ts';

const early = span(0, 300, 2, 'request', 'GET /1');
const late = span(400, 402, 2, 'request', 'GET /4');
const lanes = [
  lane(1, 'main', [0, 900], 'resolved', []),
  lane(2, 'get(1)', [0, 900], 'resolved', [early, late, span(500, 900, 3, 'request', 'GET /5')]),
];
const over: OverLimit = {
  of: 'requests',
  limit: 3,
  spans: new Map([
    [early, [4]],
    [late, [5]],
  ]),
  tasks: new Map([[2, [4, 5]]]),
};

/** What is painted on 1,000 px, a pixel a millisecond, of lanes 20 px high. */
function painted(edge: number | undefined, from = 0): string[] {
  const said: string[] = [];
  const context = {
    fillRect: (...box: number[]) => said.push(`box ${box.join(' ')}`),
    beginPath: () => {},
    moveTo: (x: number, y: number) => said.push(`from ${x} ${y}`),
    lineTo: (x: number, y: number) => said.push(`to ${x} ${y}`),
    fill: () => {},
  };
  const surface = { context, palette: { fail: 'red' }, width: 1000, height: 40 };
  const frame = zoomed(frameOf(lanesOf(lanes)), { from, to: from + 1000 });
  paintOver(surface as unknown as Surface, { lanes, frame, over, lane: 20, edge });
  return said;
}

describe('the marks of what began over a limit, on a canvas', () => {
  it('are edges where it began, no wider than the bar', () => {
    expect(painted(26)).toEqual(['box 0 17 4 26', 'box 400 17 2 26']);
  });

  it('of hairlines are triangles that point there', () => {
    expect(painted(undefined)).toEqual([
      // There is no room before the first.
      ...['from 0 20', 'to 20 30', 'to 0 40'],
      ...['from 380 20', 'to 400 30', 'to 380 40'],
    ]);
  });

  it('are those in view', () => {
    expect(painted(26, 100)).toEqual(['box 300 17 2 26']);
  });
});
