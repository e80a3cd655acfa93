import { expect, it } from 'vitest';
import { blocksOf, frameOf } from '../../../src/components/timeline/geometry.ts';
import { svgText } from '../../../src/components/timeline/svg-text.ts';
import { lane, lanesOf } from './fixtures.ts';

const busy = [
  { from: 0, to: 100 },
  { from: 300, to: 400 },
];
const crunch = { ...lane(1, 'main', [0, 400], 'resolved', []), busy };

it('of a calculation that is partly in view its part is drawn, of another one nothing', () => {
  expect(blocksOf(crunch, { ...frameOf(lanesOf([crunch])).axis, min: 50, max: 150 })).toEqual([
    { at: 0, width: 50 },
  ]);
});

it('a calculation is a solid block in the copied picture, too', () => {
  const lanes = lanesOf([crunch]);
  const solid = (svg: string) => svg.match(/<rect [^>]*height="20" fill="#141e1e"\/>/g) ?? [];
  expect(solid(svgText(lanes, frameOf(lanes), 'a run'))).toHaveLength(2);
});
