import { expect, test } from 'vitest';
import { runMarks } from '../../../src/components/editor/line-marks.ts';
import { crowdOf } from '../../../src/components/timeline/crowd.ts';
import { extentOf, frameOf } from '../../../src/components/timeline/geometry.ts';
import type { Steps } from '../../../src/runtime/trace/index.ts';
import { finished, lane, lanesOf, span } from './fixtures.ts';

const MANY = 10_000;

/** Each waits on line 4 from a moment of its own until 20,000 ms. */
const crowd = () =>
  lanesOf([
    lane(1, 'main', [0, 20_000], 'resolved', [span(0, 20_000, 9, 'tasks', 'all')]),
    ...Array.from({ length: MANY }, (_, i) =>
      lane(i + 2, `page(${i})`, [i, 20_000], 'resolved', [span(i, 20_000, 4, 'request', 'x')]),
    ),
  ]);

function restsIn(steps: Steps<unknown>): number {
  let rests = 0;
  while (!steps.next().done) rests++;
  return rests;
}

test('who belongs to which group of a crowd, and how many were under way, is found in many steps', () => {
  const lanes = crowd();
  // Once to group them, once to count them, and once more to put the moments in order.
  expect(restsIn(crowdOf.steps(lanes))).toBeGreaterThan(3 * (MANY / 4096));
  expect(crowdOf(lanes)).toMatchObject({
    groups: [{ name: 'page()', lanes: { length: MANY } }],
    level: { peak: MANY },
  });
});

test('the lines on which a crowd stands are marked in many steps', () => {
  const run = { lanes: crowd(), summary: finished };
  expect(restsIn(runMarks.steps(run, 15_000))).toBeGreaterThan(3 * Math.floor(MANY / 1024) - 1);
  expect(runMarks(run, 15_000).get(4)).toEqual({
    is: 'now',
    chips: [{ kind: 'request', name: 'page, 10,000 tasks', waited: undefined }],
  });
});

test('how far a crowd comes is found in many steps', () => {
  const lanes = crowd();
  expect(restsIn(extentOf.steps(lanes))).toBe(Math.floor((MANY + 1) / 1024));
  expect(frameOf(lanes)).toMatchObject({ last: 20_000, stuck: false });
});

test('of tasks with several names that stand on one line, only the count is said', () => {
  const lanes = lanesOf(
    ['a(1)', 'b(1)', 'a(2)', 'b(2)'].map((name, i) =>
      lane(i + 1, name, [0, 9], 'resolved', [span(0, 9, 5, 'timer', 'x')]),
    ),
  );
  expect(runMarks({ lanes, summary: finished }, 5).get(5)?.chips?.[0]?.name).toBe('4 tasks');
});
