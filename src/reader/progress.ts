import { fingerprint } from './fingerprint.ts';
import { browserStore, type Kept, read, write } from './store.ts';

/** How far a reader is with one exercise. */
export interface ExerciseProgress {
  /** How often it was checked. */
  attempts: number;
  /** The attempt that passed first; a later edit does not take it away. */
  passedOn?: number;
  /** The fingerprint of the answer that passed last. */
  passed?: string;
  /** How many hints were opened. */
  hints: number;
  /** Whether the solution was opened. */
  solution?: boolean;
}

/** By the exercise's id, 'gather/fetch-all'. */
export type Progress = Record<string, ExerciseProgress>;

const KEY = 'meanwhile:progress';
/** The event by which this page hears of what it has changed itself: `storage` tells other tabs alone. */
const CHANGED = 'meanwhile:progress';
const NOT_TRIED: ExerciseProgress = { attempts: 0, hints: 0 };

/** Everything this reader has done so far. What cannot be read is as good as nothing. */
export function readProgress(store = browserStore()): Progress {
  try {
    const kept: unknown = JSON.parse(read(store, KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept)
      ? (kept as Progress)
      : {};
  } catch {
    return {};
  }
}

/** How far the reader is with this exercise. */
export function progressOf(id: string, store = browserStore()): ExerciseProgress {
  return { ...NOT_TRIED, ...readProgress(store)[id] };
}

/** Changes one exercise's entry, on top of what other tabs have written meanwhile. */
export function keepProgress(
  id: string,
  change: (before: ExerciseProgress) => ExerciseProgress,
  store = browserStore(),
): { progress: ExerciseProgress; kept: Kept } {
  const all = readProgress(store);
  const progress = change({ ...NOT_TRIED, ...all[id] });
  const kept = write(store, KEY, JSON.stringify({ ...all, [id]: progress }));
  globalThis.dispatchEvent?.(new Event(CHANGED));
  return { progress, kept };
}

/** One more check of `answer`. */
export function checked(
  before: ExerciseProgress,
  answer: string,
  passed: boolean,
): ExerciseProgress {
  const attempts = before.attempts + 1;
  if (!passed) return { ...before, attempts };
  return {
    ...before,
    attempts,
    passedOn: before.passedOn ?? attempts,
    passed: fingerprint(answer),
  };
}

/** `Passed on attempt 3`, with `, edited since` when the answer is not the one that passed; '' before. */
export function passedPhrase({ passedOn, passed }: ExerciseProgress, answer: string): string {
  if (passedOn === undefined) return '';
  return `on attempt ${passedOn}${passed === fingerprint(answer) ? '' : ', edited since'}`;
}

/** Calls `listener` when the progress has changed, in this page or in another tab. Returns a stop. */
export function onProgress(listener: () => void): () => void {
  const heard = ({ key }: StorageEvent): void => {
    if (key === KEY) listener();
  };
  addEventListener('storage', heard);
  addEventListener(CHANGED, listener);
  return () => {
    removeEventListener('storage', heard);
    removeEventListener(CHANGED, listener);
  };
}
