import { expect, it } from 'vitest';
import { frameOf } from '../../../src/components/timeline/geometry.ts';
import { svgText } from '../../../src/components/timeline/svg-text.ts';
import { lane, lanesOf, span } from './fixtures.ts';

const main = lane(1, 'main', [0, 100], 'resolved', [span(0, 100, 3, 'timer', 'sleep 100')]);

it('a picture has the strips under its lanes, each with its name, its peak and its limit', () => {
  const lanes = lanesOf([main], {
    levels: [
      {
        name: 'stream, line 4',
        steps: [
          { at: 0, count: 1 },
          { at: 50, count: 0 },
        ],
        peak: 1,
        limit: 2,
        site: undefined,
      },
    ],
  });
  const picture = svgText(lanes, frameOf(lanes), 'a stream');
  expect(picture).toContain('>stream, line 4</text>');
  // As long as there is one in a buffer for two, the line is half as high as the limit.
  expect(picture).toMatch(/d="M0 21H0V21H\d+V40H1000"/);
  expect(picture).toContain('d="M0 2H1000"');
  const [, without] = /viewBox="0 0 960 (\d+)"/.exec(svgText(lanesOf([main]), frameOf(lanes), ''))!;
  const [, height] = /viewBox="0 0 960 (\d+)"/.exec(picture)!;
  expect(Number(height) - Number(without)).toBe(56);
});
