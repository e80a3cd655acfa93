import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../src/components/timeline/geometry.ts';
import { inFlight } from '../../../src/components/timeline/in-flight.ts';
import { groupsOf, lensAt, picked } from '../../../src/components/timeline/lens.ts';
import type { OverLimit } from '../../../src/components/timeline/limited.ts';
import { overviewPaths } from '../../../src/components/timeline/overview-paths.ts';
import { svgText } from '../../../src/components/timeline/svg-text.ts';
import { gather, lane, lanesOf, span } from './fixtures.ts';

/** Fifty pages, five at a time; the seventh fails. */
const pages = Array.from({ length: 50 }, (_, index) => {
  const free = Math.floor(index / 5) * 100;
  return lane(
    index + 2,
    `page(${index})`,
    [0, free + 100 + index],
    index === 7 ? 'failed' : 'resolved',
    [
      ...(free > 0 ? [span(0, free, 3, 'lock', 'slot')] : []),
      span(free, free + 100 + index, 4, 'request', `GET /pages/${index}`),
    ],
  );
});
const run = lanesOf([
  lane(1, 'main', [0, 1100], 'resolved', [span(0, 1100, 9, 'tasks', 'all of 50')]),
  ...pages,
]);

describe('a run of many tasks', () => {
  it('is grouped by function, main aside', () => {
    expect(groupsOf(run.lanes).map(({ name, lanes }) => `${name} × ${lanes.length}`)).toEqual([
      'page() × 50',
    ]);
  });

  it('has its lens where the work is', () => {
    expect(lensAt(pages, 50)).toBe(2);
    expect(lensAt(pages, 950)).toBe(47);
    expect(lensAt(pages, 5000)).toBe(0);
  });

  it('picks out what failed, what began over a limit, what took longest, and who waited longest', () => {
    expect(picked(pages, 'failed').map(({ name }) => name)).toEqual(['page(7)']);
    expect(picked(pages, 'slowest').map(({ name }) => name)).toEqual(
      pages.slice(-10).map(({ name }) => name),
    );
    expect(picked(pages, 'longest')).toHaveLength(10);
    const tasks = new Map([11, 9].map((task) => [task, [task]]));
    const over: OverLimit = { of: 'requests', limit: 3, spans: new Map(), tasks };
    expect(picked(pages, 'over', over).map(({ name }) => name)).toEqual(['page(7)', 'page(9)']);
  });

  it('counts how many requests were in flight at once', () => {
    const { steps, peak } = inFlight(pages);
    expect(steps[0]).toEqual({ at: 0, count: 5 });
    expect(peak).toBe(10);
    expect(steps.at(-1)?.count).toBe(0);
  });

  it('is a strip of one line a wait, and no more lines than there are pixels', () => {
    const many = lanesOf([
      lane(
        1,
        'main',
        [0, 10_000],
        'resolved',
        Array.from({ length: 10_000 }, (_, at) => span(at, at + 1, 2, 'timer', 'sleep 1')),
      ),
    ]);
    const [path] = overviewPaths(many, 10_000);
    expect(path?.d.match(/M/g)?.length).toBeLessThanOrEqual(1001);
    expect(overviewPaths(gather, 800).map(({ kind }) => kind)).toEqual([
      'tasks',
      'request',
      'timer',
    ]);
  });
});

describe('the drawing as a picture', () => {
  it('says what each task waited for, and stands by itself', () => {
    const svg = svgText(gather, frameOf(gather), 'Timeline of "4.2" <b>');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain('4 GET /users/7');
    expect(svg).toContain('<title>Timeline of &quot;4.2&quot; &lt;b&gt;</title>');
    expect(svg).not.toMatch(/var\(--|NaN|undefined/);
  });
});
