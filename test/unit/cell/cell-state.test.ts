import { describe, expect, it } from 'vitest';
import {
  began,
  type CellState,
  ended,
  isEdited,
  isStale,
  moved,
  problemsFound,
  problemsNow,
  type Ran,
  refused,
  tookLong,
  touched,
  troubled,
  typed,
  untouched,
  wanted,
} from '../../../src/components/cell/cell-state.ts';
import { phraseOf } from '../../../src/components/cell/phrase-of.ts';
import type { Summary } from '../../../src/runtime/trace/index.ts';
import { deadlock, finished, gather } from '../timeline/fixtures.ts';

const nothing = (): never => {
  throw new Error('There is no trace.');
};
const ran = (text: string, summary: Partial<Summary> = {}, lanes = gather): Ran => ({
  text,
  summary: { ...finished, ...summary },
  lanes,
  lines: [],
  jsonLines: async () => '',
  read: nothing,
});
const said = (state: CellState, printed?: Summary): string => {
  const { strong, rest } = phraseOf(state, printed);
  return strong + rest;
};
const fresh = touched(untouched, 'a');
const run = (state: CellState, summary?: Partial<Summary>): CellState =>
  ended(began(wanted(state)), ran(state.text, summary));

describe('a cell', () => {
  it('shows the printed run until there is one of its own', () => {
    expect(said(untouched)).toBe('not run yet');
    expect(said(untouched, finished)).toBe('700 ms virtual');
    expect(said(run(fresh, { at: 300 }), finished)).toBe('300 ms virtual');
  });

  it('is edited when its text is not the printed one, and put back when it is again', () => {
    expect(isEdited(typed(fresh, 'b'))).toBe(true);
    expect(isEdited(typed(typed(fresh, 'b'), 'a'))).toBe(false);
    expect(isEdited(untouched)).toBe(false);
  });

  it('keeps the last run, set back, when it is edited', () => {
    const state = typed(run(fresh), 'b');
    expect(isStale(state)).toBe(true);
    expect(state.run?.summary.at).toBe(700);
    expect(said(state)).toBe('edited since this run');
    expect(said(typed(fresh, 'b'), finished)).toBe('edited since this run');
  });

  it('knows that a run is stale which was edited while it ran', () => {
    const state = ended(typed(began(wanted(fresh)), 'b'), ran('a'));
    expect(said(state)).toBe('edited since this run');
  });

  it('says that it runs only when that takes long', () => {
    const running = began(wanted(fresh));
    expect(said(running, finished)).toBe('700 ms virtual');
    expect(said(tookLong(running, 1240))).toBe('running, 1.2 s real');
    expect(tookLong(fresh, 200)).toBe(fresh);
  });

  it('says what it waits for before it can run', () => {
    expect(said(wanted(fresh))).toBe('getting ready');
    expect(said({ ...typed(fresh, 'b'), fetching: { loaded: 2_100_000, total: 3_800_000 } })).toBe(
      'getting ready, 2.1 of 3.8 MB',
    );
    expect(said(troubled(fresh, { title: 'The compiler did not arrive', text: '' }))).toBe(
      'Cannot run',
    );
  });

  it('does not run what does not compile, and says so only when asked', () => {
    const problem = { file: 'main.ts', line: 4, column: 1, message: '`]` is missing before `)`.' };
    const noticed = problemsFound(typed(run(fresh), 'b'), 'b', [problem]);
    expect(said(noticed)).toBe('edited since this run');
    expect(problemsNow(noticed)).toEqual([problem]);
    const asked = refused(wanted(noticed));
    expect(said(asked)).toBe('Not run');
    expect(asked.run?.text).toBe('a');
    expect(problemsNow(typed(asked, 'c'))).toEqual([]);
    expect(said(typed(asked, 'c'))).toBe('edited since this run');
  });

  it('says how a run ended that did not finish', () => {
    expect(said(run(fresh, { outcome: 'failed', at: 550 }))).toBe('Rejected at 550 ms');
    expect(said(run(fresh, { outcome: 'deadlock', at: 10 }))).toBe('Deadlock at 10 ms');
    expect(said(run(fresh, { outcome: 'stopped', at: 300 }))).toBe('Stopped by you at 300 ms');
    expect(said(run(fresh, { outcome: 'limit', limit: 'real-time', allowed: 2000, at: 0 }))).toBe(
      'Stopped after 2 s, real',
    );
    expect(said(run(fresh, { outcome: 'limit', limit: 'query', allowed: 4000, at: 20 }))).toBe(
      'Stopped after 4 s, real',
    );
    expect(said(run(fresh, { outcome: 'limit', limit: 'virtual-time', at: 600_000 }))).toBe(
      'Stopped at 600 s, virtual',
    );
  });

  it('puts the playhead at the end of a run, of a stuck one at that moment', () => {
    expect(run(fresh).playhead).toBe(700);
    expect(ended(fresh, ran('a', { outcome: 'deadlock', at: 10 }, deadlock)).playhead).toBe(10);
    expect(moved(run(fresh), 420).playhead).toBe(420);
  });

  it('begins with what the reader had typed before', () => {
    expect(touched(untouched, 'a', 'mine')).toMatchObject({ starter: 'a', text: 'mine' });
  });
});
