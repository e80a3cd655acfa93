import { describe, expect, it } from 'vitest';
import { firstChange, type Marked, runMarks } from '../../../src/components/editor/line-marks.ts';
import type { Lanes, Summary } from '../../../src/runtime/trace/index.ts';
import { finished, gather, lane, lanesOf, span } from '../timeline/fixtures.ts';

const ran = (lanes: Lanes, summary: Partial<Summary> = {}): Marked => ({
  lanes,
  summary: { ...finished, ...summary },
});

describe('marks in the editor', () => {
  it('stand on the lines where tasks wait, with how long they have waited so far', () => {
    const now = [...runMarks(ran(gather), 420)].filter(([, { is }]) => is === 'now');
    expect(now.sort(([a], [b]) => a - b)).toEqual([
      [4, { is: 'now', chips: [{ kind: 'request', name: 'loadUser(7)', waited: 420 }] }],
      [9, { is: 'now', chips: [{ kind: 'request', name: 'loadOrders(7)', waited: 170 }] }],
      [17, { is: 'now', chips: [{ kind: 'tasks', name: 'main', waited: 420 }] }],
    ]);
    expect([...runMarks(ran(gather), 700).values()].some(({ is }) => is)).toBe(false);
  });

  it('count more than three tasks on one line', () => {
    const tasks = Array.from({ length: 18 }, (_, index) =>
      lane(index + 1, index ? `loadPage(${index})` : 'main', [0, 100], 'resolved', [
        span(0, 100, index ? 5 : 9, index ? 'request' : 'tasks', 'x'),
      ]),
    );
    expect(runMarks(ran(lanesOf(tasks)), 50).get(5)?.chips).toEqual([
      { kind: 'request', name: 'loadPage, 17 tasks', waited: undefined },
    ]);
  });

  it('count callbacks under one name', () => {
    const tasks = [1, 2, 3, 4].map((index) =>
      lane(index, `map callback ${index}`, [0, 9], 'resolved', [span(0, 9, 5, 'tasks', 'x')]),
    );
    expect(runMarks(ran(lanesOf(tasks)), 5).get(5)?.chips?.[0]?.name).toBe('map callback, 4 tasks');
  });

  it('say when a line began to wait and when it went on', () => {
    const run = lanesOf([
      lane(1, 'main', [0, 300], 'waiting', [
        span(0, 300, 9, 'tasks', 'x'),
        span(300, undefined, 12, 'promise', 'y'),
      ]),
      lane(2, 'job', [0, 1200], 'resolved', [span(0, 200, 4, 'timer', 'x')]),
      lane(3, 'job', [0, 1200], 'resolved', [span(50, 1200, 4, 'timer', 'x')]),
    ]);
    const said = [...runMarks(ran(run), 2000)].map(([line, { awaited }]) => [line, awaited]);
    expect(said.filter(([, awaited]) => awaited)).toEqual([
      [9, '0 → 300 ms'],
      [4, '0 → 1,200 ms, 2×'],
    ]);
    expect(runMarks(ran(run), 100).get(12)).toEqual({ awaited: '300 ms → …' });
  });

  it('show the lines of a loop that never let go', () => {
    const site = { file: 'main.ts', line: 4, column: 1, text: 'while (!ready)', last: 6 };
    const stopped = ran(gather, { outcome: 'limit', limit: 'real-time', at: 0, site });
    const errors = [...runMarks(stopped, 0)].filter(([, { is }]) => is === 'err');
    expect(errors.map(([line]) => line)).toEqual([5]);
    const later = [...runMarks(stopped, 5000)].filter(([, { is }]) => is === 'err');
    expect(later.map(([line]) => line)).toEqual([4, 5]);
  });

  it('show the line that ended the run, from then on', () => {
    const site = { file: 'main.ts', line: 3, column: 1, text: '' };
    const failed = ran(gather, {
      outcome: 'failed',
      at: 700,
      error: { text: 'Error: gone', site },
    });
    expect(runMarks(failed, 700).get(3)).toEqual({ is: 'err' });
    expect(runMarks(failed, 420).get(3)).toBeUndefined();
    const stopped = ran(gather, { outcome: 'limit', at: 0, site });
    expect(runMarks(stopped, 0).get(3)?.is).toBe('err');
    const elsewhere = { ...site, file: 'scenarios.ts' };
    expect(
      runMarks(ran(gather, { outcome: 'limit', site: elsewhere }), 700).get(3),
    ).toBeUndefined();
  });

  it('find the line that was changed', () => {
    expect(firstChange('a\nb\nc', 'a\nB\nc')).toBe(2);
    expect(firstChange('a\nb', 'a')).toBe(1);
    expect(firstChange('a', 'a\nb')).toBe(2);
    expect(firstChange('a', 'a')).toBeUndefined();
  });
});
