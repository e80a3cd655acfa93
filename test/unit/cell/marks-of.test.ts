import { describe, expect, it } from 'vitest';
import { type CellState, type Ran, untouched } from '../../../src/components/cell/cell-state.ts';
import { marksOf } from '../../../src/components/cell/marks-of.ts';
import type { LiveViews } from '../../../src/components/cell/use-cell.ts';
import { firstChange, runMarks, withEvidence } from '../../../src/components/editor/line-marks.ts';
import { finished, gather } from '../timeline/fixtures.ts';

const live = { firstChange, runMarks, withEvidence, problemText: () => '' } as unknown as LiveViews;
const run = { text: 'a\nb', summary: finished, lanes: gather } as unknown as Ran;
const state: CellState = { ...untouched, starter: 'a\nb', text: 'a\nb', run, playhead: 700 };
const evidence = [{ number: 1, line: 9 }, { number: 2 }, { number: 3, line: 9 }];

describe('the marks of an exercise whose checks fail', () => {
  it('have the numbers of the checks on the line that they point at, and no number without a line', () => {
    const marks = marksOf(state, live, evidence);
    expect(marks.get(9)).toEqual({ is: 'err', awaited: '250 → 700 ms', evidence: [1, 3] });
    expect([...marks.values()].filter((mark) => mark.evidence)).toHaveLength(1);
  });

  it('keep who stands on that line', () => {
    const mark = marksOf({ ...state, playhead: 250 }, live, evidence).get(9);
    expect(mark?.is).toBe('err');
    expect(mark?.chips?.map(({ name }) => name)).toEqual(['loadOrders(7)']);
  });

  it('say what a check has seen there, unless the playhead is elsewhere and somebody stands there', () => {
    const told = [{ number: 1, line: 9, at: 250, note: 'It begins too late.' }];
    const at = (playhead: number) => marksOf({ ...state, playhead }, live, told).get(9);
    expect(at(250)).toEqual({ is: 'err', note: 'It begins too late.', evidence: [1] });
    expect(at(700)).toEqual({ is: 'err', note: 'It begins too late.', evidence: [1] });
    expect(at(400)?.chips?.map(({ name }) => name)).toEqual(['loadOrders(7)']);
    expect(at(400)).not.toHaveProperty('note');
  });

  it('mark a line on which nothing waited, too', () => {
    expect(marksOf(state, live, [{ number: 1, line: 2 }]).get(2)).toEqual({
      is: 'err',
      evidence: [1],
    });
  });

  it('are those of the run alone without them', () => {
    expect(marksOf(state, live, [{ number: 2 }])).toBe(marksOf(state, live));
    expect(marksOf(state, live).get(9)).toEqual({ awaited: '250 → 700 ms' });
  });

  it('stay the same object while nothing changes', () => {
    expect(marksOf(state, live, evidence)).toBe(marksOf({ ...state, slow: 5 }, live, evidence));
    expect(marksOf(state, live, [...evidence])).toEqual(marksOf(state, live, evidence));
  });

  it('lose them when the text is edited, or does not compile', () => {
    const edited = marksOf({ ...state, text: 'a\nc' }, live, evidence);
    expect([...edited]).toEqual([[2, { is: 'hot' }]]);
    const problem = { file: 'main.ts', line: 1, column: 1, message: 'no' };
    const broken = { ...state, problems: [problem], problemsOf: state.text };
    expect([...marksOf(broken, live, evidence)]).toEqual([[1, { is: 'err' }]]);
  });
});
