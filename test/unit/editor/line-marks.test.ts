import { describe, expect, it } from 'vitest';
import { firstChange, nowMarks } from '../../../src/components/editor/line-marks.ts';
import { gather, lane, lanesOf, span } from '../timeline/fixtures.ts';

describe('marks in the editor', () => {
  it('stand on the lines where tasks wait, with how long they have waited so far', () => {
    expect([...nowMarks(gather, 420)]).toEqual([
      [17, { is: 'now', chips: [{ kind: 'tasks', name: 'main', waited: 420 }] }],
      [4, { is: 'now', chips: [{ kind: 'request', name: 'loadUser(7)', waited: 420 }] }],
      [9, { is: 'now', chips: [{ kind: 'request', name: 'loadOrders(7)', waited: 170 }] }],
    ]);
    expect(nowMarks(gather, 700).size).toBe(0);
  });

  it('count more than three tasks on one line', () => {
    const tasks = Array.from({ length: 18 }, (_, index) =>
      lane(index + 1, index ? `loadPage(${index})` : 'main', [0, 100], 'resolved', [
        span(0, 100, index ? 5 : 9, index ? 'request' : 'tasks', 'x'),
      ]),
    );
    expect(nowMarks(lanesOf(tasks), 50).get(5)?.chips).toEqual([
      { kind: 'request', name: 'loadPage, 17 tasks', waited: undefined },
    ]);
  });

  it('count callbacks under one name', () => {
    const tasks = [1, 2, 3, 4].map((index) =>
      lane(index, `map callback ${index}`, [0, 9], 'resolved', [span(0, 9, 5, 'tasks', 'x')]),
    );
    expect(nowMarks(lanesOf(tasks), 5).get(5)?.chips?.[0]?.name).toBe('map callback, 4 tasks');
  });

  it('find the line that was changed', () => {
    expect(firstChange('a\nb\nc', 'a\nB\nc')).toBe(2);
    expect(firstChange('a\nb', 'a')).toBe(1);
    expect(firstChange('a', 'a\nb')).toBe(2);
    expect(firstChange('a', 'a')).toBeUndefined();
  });
});
