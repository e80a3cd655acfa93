import { expect, it } from 'vitest';
import { frameOf } from '../../../src/components/timeline/geometry.ts';
import type { Limited } from '../../../src/components/timeline/limited.ts';
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

it('a picture has what began over a limit, and the strip of that', () => {
  const [first, second] = [
    span(0, 80, 2, 'request', 'GET /1'),
    span(0, 60, 2, 'request', 'GET /2'),
  ];
  const lanes = lanesOf([
    main,
    lane(2, 'get(1)', [0, 80], 'resolved', [first]),
    lane(3, 'get(2)', [0, 60], 'resolved', [second]),
  ]);
  const limited: Limited = {
    name: 'in flight',
    site: undefined,
    limit: 1,
    peak: 2,
    steps: [
      { at: 0, count: 2 },
      { at: 60, count: 1 },
      { at: 80, count: 0 },
    ],
    over: {
      of: 'requests',
      limit: 1,
      spans: new Map([[second, [2]]]),
      tasks: new Map([[3, [2]]]),
    },
  };
  const picture = svgText(lanes, frameOf(lanes), 'two requests', limited);
  expect(picture.match(/>2nd<\/text>/g)).toHaveLength(1);
  // An edge at its start, and one around it.
  expect(picture.match(/stroke="#a91e16" stroke-width="4"/g)).toHaveLength(1);
  expect(picture.match(/<rect [^>]*fill="#bddefa" stroke="#a91e16"/g)).toHaveLength(1);
  expect(picture).toContain('>in flight</text>');
  expect(picture).toMatch(/fill="#a91e16">limit 1<\/text>/);
  expect(picture).toContain('fill-opacity="0.28"');
  const passed = svgText(lanes, frameOf(lanes), '', { ...limited, limit: 2, over: undefined });
  expect(passed).toContain('>limit 2</text>');
  expect(passed).not.toContain('#a91e16');
});
