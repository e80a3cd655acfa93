import { describe, expect, it } from 'vitest';
import type { OverLimit } from '../../../src/components/timeline/limited.ts';
import { overText, rankText } from '../../../src/components/timeline/over-text.ts';
import { rowWords, textRows } from '../../../src/components/timeline/text-rows.ts';
import { treeLines } from '../../../src/components/timeline/tree.ts';
import {
  laneText,
  plainly,
  playheadText,
  readingAt,
} from '../../../src/components/timeline/words.ts';
import type { Lane, Span } from '../../../src/runtime/trace/readings/lane.ts';
import { deadlock, gather, lane, lanesOf, leak, span } from './fixtures.ts';

describe('the sentence under a timeline', () => {
  it('says of each waiting task on which line it waits, and for what', () => {
    expect(plainly(readingAt(gather, 420))).toBe(
      'main has 1 of its 3 results and waits on line 17. loadUser(7) waits for GET /users/7 on line 4. ' +
        'loadOrders(7) waits for GET /orders/91 on line 9. ',
    );
  });

  it('names no line of a file that the cell does not show', () => {
    const load = span(0, 100, 3, 'request', 'GET /users');
    const waitingIn = (file: string) =>
      lanesOf([lane(1, 'main', [0, 100], 'resolved', [{ ...load, site: { ...load.site, file } }])]);
    expect(plainly(readingAt(waitingIn('scenarios.ts'), 50))).toBe(
      'main waits for GET /users in the scenario. ',
    );
    expect(plainly(readingAt(waitingIn('kit.ts'), 50))).toBe(
      'main waits for GET /users on line 3 of kit.ts. ',
    );
    expect(playheadText(waitingIn('scenarios.ts'), 50)).toBe(
      '50 milliseconds, main waits in the scenario',
    );
    expect(textRows(waitingIn('kit.ts')).map(({ line }) => line)).toEqual([undefined, undefined]);
  });

  it('counts those that it does not name', () => {
    const many = Array.from({ length: 17 }, (_, index) =>
      lane(index + 1, index ? `job(${index})` : 'main', [0, 100], 'resolved', [
        span(0, 100, 5, 'timer', 'sleep 100'),
      ]),
    );
    expect(plainly(readingAt(lanesOf(many), 50))).toContain('And 14 more wait for sleep 100. ');
  });

  it('says when main ended, and what outlives it', () => {
    expect(plainly(readingAt(gather, 700))).toBe('main finished at 700 ms. ');
    expect(plainly(readingAt(leak, 400))).toBe(
      'main finished at 400 ms. warmCache() waits for sleep 60000 on line 9. ',
    );
  });

  it('gives the playhead a value in words', () => {
    expect(playheadText(gather, 200)).toBe('200 milliseconds, main waits on line 17');
    expect(playheadText(gather, 700)).toBe('700 milliseconds, main has ended');
  });

  it('sums up a lane', () => {
    expect(laneText(gather.lanes[2] as Lane, false)).toBe(
      'loadOrders(7): waits for GET /orders?user=7 from 0 ms to 250 ms, waits for GET /orders/91 from 250 ms to 700 ms, resolved at 700 ms',
    );
    expect(laneText(deadlock.lanes[1] as Lane, true)).toContain(
      'waits for to.lock() from 10 ms on, never wakes',
    );
  });

  it('says of a lane what it began over a limit', () => {
    const [, user] = gather.lanes as [Lane, Lane];
    const requests: OverLimit = {
      of: 'requests',
      limit: 3,
      spans: new Map(),
      tasks: new Map([[user.task, [5]]]),
    };
    expect(laneText(user, false, requests)).toBe(
      'loadUser(7): waits for GET /users/7 from 0 ms to 500 ms, the 5th request, over the limit of 3, resolved at 500 ms',
    );
    expect(overText(requests, [4, 11, 22])).toBe(
      'the 4th, 11th, 22nd requests, over the limit of 3',
    );
    expect(overText(requests, [4, 5, 6, 7, 8])).toBe(
      'the 4th, 5th, 6th and 2 more requests, over the limit of 3',
    );
    expect(overText({ ...requests, of: 'workers' }, [4])).toBe(
      'the 4th worker, over the limit of 3',
    );
    expect(overText({ ...requests, of: { noted: 'calls at a time' } }, [4, 5])).toBe(
      'calls at a time: the 4th, 5th, over the limit of 3',
    );
    expect([[5], [5, 6, 9]].map(rankText)).toEqual(['5th', '5th +2']);
  });

  it('says of a run that was stopped who ran then; of who waited, not that nothing would wake it', () => {
    const lanes = lanesOf(
      [
        lane(1, 'main', [0], 'waiting', [span(0, undefined, 3, 'tasks', 'poll()', [2])]),
        lane(2, 'poll()', [0, 600], 'stopped', []),
      ],
      { mainEnd: undefined, stopped: 600 },
    );
    expect(lanes.lanes.map((each) => laneText(each, false))).toEqual([
      'main: waits for poll() from 0 ms on, still waits when the run is stopped',
      'poll(): stopped at 600 ms',
    ]);
    expect(textRows(lanes).map(({ at, task, what }) => `${at} ${task} ${plainly(what())}`)).toEqual(
      [
        '0 main starts poll() and waits for poll()',
        '600 main still waits',
        '600 poll() is stopped',
      ],
    );
    const loop = lanesOf([lane(1, 'main', [0, 0], 'stopped', [])], { mainEnd: undefined });
    expect(plainly(readingAt(loop, 0))).toBe('main was stopped at 0 ms. ');
  });
});

describe('a timeline as text', () => {
  const said = textRows(gather).map(
    (row) =>
      `${row.at} ${row.task} ${row.line}: ${plainly(row.what())}${row.for === undefined ? '' : ` (${row.for})`}`,
  );

  it('says in its row what a wait began over a limit', () => {
    const wait = gather.lanes[1]?.spans[0] as Span;
    const over: OverLimit = {
      of: { noted: 'calls at a time' },
      limit: 1,
      spans: new Map([[wait, [2]]]),
      tasks: new Map(),
    };
    const rows = textRows(gather).map((row) => plainly(rowWords(row, over)));
    expect(rows.filter((words) => words.includes('limit'))).toEqual([
      'waits for GET /users/7, calls at a time: the 2nd, over the limit of 1',
    ]);
  });

  it('has every event of the drawing in order', () => {
    expect(said).toEqual([
      '0 main 17: starts loadUser(7), loadOrders(7), loadTheme() and waits for all of 3 (700)',
      '0 loadUser(7) 4: waits for GET /users/7 (500)',
      '0 loadOrders(7) 8: waits for GET /orders?user=7 (250)',
      '0 loadTheme() 13: waits for sleep 150 (150)',
      '150 loadTheme() 13: resolves',
      '250 loadOrders(7) 9: waits for GET /orders/91 (450)',
      '500 loadUser(7) 4: resolves',
      '700 loadOrders(7) 9: resolves and wakes main',
      '700 main 17: resolves',
    ]);
  });
});

describe('the lines of the tree', () => {
  it('lead from each task to those that it started', () => {
    const lanes = [
      lane(1, 'main', [0, 9], 'resolved', []),
      lane(2, 'a', [0, 9], 'resolved', []),
      lane(3, 'a1', [0, 9], 'resolved', [], 2),
      lane(4, 'b', [0, 9], 'resolved', []),
      lane(5, 'b1', [0, 9], 'resolved', [], 4),
    ];
    expect(treeLines(lanes)).toEqual([
      [],
      ['tee'],
      ['pipe', 'elbow'],
      ['elbow'],
      ['blank', 'elbow'],
    ]);
  });

  it('pass by what nobody has started', () => {
    const lanes = [
      lane(1, 'main', [0, 9], 'resolved', []),
      lane(2, 'callback', [0, 9], 'resolved', [], 0),
      lane(3, 'its own', [0, 9], 'resolved', [], 2),
      lane(4, 'a', [0, 9], 'resolved', []),
      lane(5, 'later', [0, 9], 'resolved', [], 0),
    ];
    expect(treeLines(lanes)).toEqual([[], ['pipe'], ['pipe', 'elbow'], ['elbow'], []]);
  });
});
