/** What tasks are called in a sentence. */

import type { Lane } from './lane.ts';
import { ordinal } from './ordinal.ts';
import { code, taskWord } from './words.ts';

/** The phrase for a task, by its number; `a task` for one that is not known. */
export type TaskPhrases = (task: number) => string;

/**
 * Main is a plain word; tasks of one name are counted. Where the name shows nothing of an argument, and each of them was
 * called in its own words, those are said: `move(a, b)` and `move(b, a)` for two of `move({…}, {…})`.
 * @example taskPhrases(lanes(trace).lanes)(3) // 'the 2nd `job(7)`'
 */
export function taskPhrases(lanes: readonly Lane[]): TaskPhrases {
  // A run may have 100,000 tasks, of which a sentence names a few, if any.
  return (task) => {
    const { numbers, counts, calls } = numbered(lanes);
    const known = numbers.get(task);
    if (known === undefined) return 'a task';
    const word = taskWord(known.name);
    const count = counts.get(known.name);
    if (count === 1) return word;
    if (known.call !== undefined && calls.get(known.name)?.size === count) return code(known.call);
    return `the ${ordinal(known.number)} ${word}`;
  };
}

interface Numbered {
  /** `call`: the text of the call, where the name shows nothing of an argument. */
  numbers: ReadonlyMap<number, { name: string; number: number; call: string | undefined }>;
  counts: ReadonlyMap<string, number>;
  /** The texts of the calls behind such a name. */
  calls: ReadonlyMap<string, ReadonlySet<string>>;
}

/** An object or an array, of which a name shows that it is one. */
const SHOWN_SHORT = /\{…\}|\[…\]/;

/** Of a task whose call is not known, the site is the function: `async (path) =>`. */
const callOf = ({ name, site }: Lane): string | undefined =>
  SHOWN_SHORT.test(name) && site && !/^async\b/.test(site.text) ? site.text : undefined;

/** Many readings name the same tasks. */
const known = new WeakMap<readonly Lane[], Numbered>();

function numbered(lanes: readonly Lane[]): Numbered {
  const before = known.get(lanes);
  if (before) return before;
  const counts = new Map<string, number>();
  const numbers = new Map<number, { name: string; number: number; call: string | undefined }>();
  const calls = new Map<string, Set<string>>();
  for (const lane of lanes) {
    const { task, name } = lane;
    const number = (counts.get(name) ?? 0) + 1;
    const call = callOf(lane);
    counts.set(name, number);
    numbers.set(task, { name, number, call });
    if (call !== undefined) calls.set(name, (calls.get(name) ?? new Set()).add(call));
  }
  const made = { numbers, counts, calls };
  known.set(lanes, made);
  return made;
}
