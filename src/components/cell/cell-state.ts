import type { Kept } from '../../reader/store.ts';
import type { Exploration, Limits, Problem } from '../../runtime/index.ts';
import type { ConsoleLine, Lanes, Summary, Trace } from '../../runtime/trace/index.ts';
import type { TypeProblem } from '../editor/type-problem.ts';
import { tabDied } from './interruptions.ts';
import type { Trouble } from './trouble.ts';

/** A run that has ended, and its views. */
export interface Ran {
  /** The program that ran. */
  text: string;
  /** The schedule it ran under; left out: that of exact latencies, or a scenario's. */
  seed?: number;
  /** It ran by itself, not within a scenario. */
  alone?: true;
  summary: Summary;
  lanes: Lanes;
  lines: readonly ConsoleLine[];
  /** The trace itself, for Copy trace. */
  jsonLines: () => Promise<string>;
  /** Another view of it. Give the reading itself: what it says is kept by that. */
  read: <T>(reading: (trace: Trace) => T) => T;
}

/** Everything a cell knows. Times are virtual ms. */
export interface CellState {
  /** The listing as printed; undefined until it has been touched. */
  starter: string | undefined;
  text: string;
  /**
   * `waiting`: a run is wanted, and what it needs is on its way. `reading`: it is over, and its trace is read for what
   * is to be shown.
   */
  activity: 'idle' | 'waiting' | 'running' | 'reading';
  /** How many events are read, while they are. */
  events: number;
  /** Real ms that a run has taken, once they are enough to say so and to offer Stop; 0 before. */
  slow: number;
  /** The compiler's download, in bytes, while it is under way. */
  fetching: { loaded: number; total: number } | undefined;
  run: Ran | undefined;
  /** The last run of another text: to compare with. */
  before: Ran | undefined;
  /** The schedule of the next run: 0 has the world's exact latencies, any other changes each of them. */
  seed: number;
  /** How far the tried schedules are; what they showed of which text. */
  trying: { done: number; total: number } | undefined;
  tried: { text: string; found: Exploration } | undefined;
  /** What the reader allows this text, where that is more than usual. */
  limits: Limits | undefined;
  playhead: number;
  /** What keeps `problemsOf` from running. */
  problems: readonly Problem[];
  problemsOf: string | undefined;
  /** What is wrong with the types, as far as they were looked at: nothing in it keeps a program from running. */
  typeProblems: readonly TypeProblem[];
  /** Run was pressed on those problems; until then they are only marked. */
  refused: boolean;
  trouble: Trouble | undefined;
  /** Whether what was typed could be kept. */
  kept: Kept;
  /** What was typed into an earlier version of this listing. */
  earlier: string | undefined;
}

export const untouched: CellState = {
  starter: undefined,
  text: '',
  activity: 'idle',
  events: 0,
  slow: 0,
  fetching: undefined,
  run: undefined,
  before: undefined,
  seed: 0,
  trying: undefined,
  tried: undefined,
  limits: undefined,
  playhead: 0,
  problems: [],
  problemsOf: undefined,
  typeProblems: [],
  refused: false,
  trouble: undefined,
  kept: 'kept',
  earlier: undefined,
};

/** Whether the text is no longer the printed one. */
export function isEdited({ starter, text }: CellState): boolean {
  return starter !== undefined && text !== starter;
}

/** Whether the run on show is not one of this text. */
export function isStale({ run, text }: CellState): boolean {
  return run !== undefined && run.text !== text;
}

/** The problems of the text as it is now. */
export function problemsNow({ problems, problemsOf, text }: CellState): readonly Problem[] {
  return problemsOf === text ? problems : [];
}

/**
 * The first touch: the printed listing was read, with what the reader had made of it before.
 * @param ran what ran here when the tab died
 */
export function touched(
  state: CellState,
  starter: string,
  kept?: string,
  earlier?: string,
  ran?: string,
): CellState {
  const trouble = ran === undefined ? state.trouble : tabDied;
  return { ...state, starter, text: kept ?? ran ?? starter, earlier, trouble };
}

export function typed(state: CellState, text: string): CellState {
  return { ...state, text, limits: undefined, refused: false, trouble: undefined };
}

/** Run was pressed. */
export function wanted(state: CellState): CellState {
  return { ...state, activity: 'waiting', slow: 0, trouble: undefined, refused: false };
}

/** The limit that the run on show has reached, if more can be allowed to the same text. */
export function reachedLimit(state: CellState): string | undefined {
  const { run, activity } = state;
  if (!run?.alone || run.summary.outcome !== 'limit' || activity !== 'idle' || isStale(state))
    return undefined;
  // Memory is the machine's, not ours to give; of what is broken there is no more or less.
  return /^(memory|frame|broken)$/.test(run.summary.limit ?? '') ? undefined : run.summary.limit;
}

/** The program is there and has begun. */
export function began(state: CellState): CellState {
  return { ...wanted(state), activity: 'running' };
}

/** The run is over; a long one takes a while to read. */
export function reads(state: CellState, events: number): CellState {
  return { ...state, activity: 'reading', events };
}

/** Running, or fetching what running needs, has taken so long that it must be said. */
export function tookLong(state: CellState, realMs: number): CellState {
  return state.activity === 'idle' ? state : { ...state, slow: realMs };
}

/** Where the playhead stands when a run is over: at its end; of a failed or stuck run, at that moment. */
export const playheadOf = ({ summary, lanes }: Pick<Ran, 'summary' | 'lanes'>): number =>
  summary.outcome === 'finished' ? lanes.end : summary.at;

/** The run is over. */
export function ended(state: CellState, run: Ran): CellState {
  return {
    ...state,
    activity: 'idle',
    slow: 0,
    fetching: undefined,
    trouble: undefined,
    refused: false,
    run,
    before: state.run && state.run.text !== run.text ? state.run : state.before,
    playhead: playheadOf(run),
  };
}

/** `text` does not compile. The last run stays as it is. */
export function problemsFound(
  state: CellState,
  text: string,
  problems: readonly Problem[],
): CellState {
  return { ...state, problems, problemsOf: text };
}

/** Run was pressed on a text that does not compile: nothing runs. */
export function refused(state: CellState): CellState {
  return { ...state, activity: 'idle', slow: 0, refused: true, trouble: undefined };
}

/** What the program needs did not arrive, or its run was cut short. */
export function troubled(state: CellState, trouble: Trouble): CellState {
  return {
    ...state,
    activity: 'idle',
    slow: 0,
    fetching: undefined,
    refused: false,
    trouble,
  };
}

/** The reader gave up waiting. */
export function givenUp(state: CellState): CellState {
  return { ...state, activity: 'idle', slow: 0 };
}

export function fetched(state: CellState, loaded: number, total: number): CellState {
  return { ...state, fetching: loaded < total ? { loaded, total } : undefined };
}

export function moved(state: CellState, playhead: number): CellState {
  return { ...state, playhead };
}
