import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../src/components/timeline/geometry.ts';
import { svgText } from '../../../src/components/timeline/svg-text.ts';
import { textRows } from '../../../src/components/timeline/text-rows.ts';
import { plainly } from '../../../src/components/timeline/words.ts';
import { lane, lanesOf, span } from './fixtures.ts';

const hold = { task: 2, from: 10, closing: 30, to: 40, ok: true, site: undefined };
const unloading = lanesOf(
  [
    lane(1, 'main', [0, 40], 'resolved', [span(0, 40, 20, 'tasks', 'unload()', [2])]),
    lane(2, 'unload()', [0, 40], 'resolved', [span(0, 10, 4, 'timer', 'sleep 10')]),
  ],
  { resources: [{ name: 'dock', holds: [hold] }] },
);

describe('what a task holds', () => {
  it('is said in the table: when it takes it, for how long, and when it closes it', () => {
    const rows = textRows(unloading).filter(({ what }) => plainly(what()).includes('dock'));
    expect(rows.map((row) => [row.at, row.task, plainly(row.what()), row.for])).toEqual([
      [10, 'unload()', 'holds dock', 30],
      [30, 'unload()', 'closes dock', 10],
    ]);
  });

  it('that is never given back is held for no one knows how long', () => {
    const open = { ...hold, closing: undefined, to: undefined };
    const rows = textRows({ ...unloading, resources: [{ name: 'dock', holds: [open] }] });
    expect(rows.find(({ what }) => plainly(what()) === 'holds dock')?.for).toBeUndefined();
  });

  it('has its bar in the copied picture, with who held it', () => {
    const svg = svgText(unloading, frameOf(unloading), 'Unloading');
    expect(svg).toContain('>dock</text>');
    expect(svg.match(/>unload\(\)<\/text>/g)).toHaveLength(2);
  });
});
