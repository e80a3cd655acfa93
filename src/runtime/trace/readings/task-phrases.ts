/** What tasks are called in a sentence. */

import { grouped } from './grouped.ts';
import type { Lane } from './lane.ts';
import { taskWord } from './words.ts';

/** The phrase for a task, by its number; `a task` for one that is not known. */
export type TaskPhrases = (task: number) => string;

/**
 * Main is a plain word; tasks of one name are counted.
 * @example taskPhrases(lanes(trace).lanes)(3) // 'the 2nd `job(7)`'
 */
export function taskPhrases(lanes: readonly Lane[]): TaskPhrases {
  // A run may have 100,000 tasks, of which a sentence names a few, if any.
  return (task) => {
    const { numbers, counts } = numbered(lanes);
    const known = numbers.get(task);
    if (known === undefined) return 'a task';
    const word = taskWord(known.name);
    return counts.get(known.name) === 1 ? word : `the ${ordinal(known.number)} ${word}`;
  };
}

interface Numbered {
  numbers: ReadonlyMap<number, { name: string; number: number }>;
  counts: ReadonlyMap<string, number>;
}

/** Many readings name the same tasks. */
const known = new WeakMap<readonly Lane[], Numbered>();

function numbered(lanes: readonly Lane[]): Numbered {
  const before = known.get(lanes);
  if (before) return before;
  const counts = new Map<string, number>();
  const numbers = new Map<number, { name: string; number: number }>();
  for (const { task, name } of lanes) {
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    numbers.set(task, { name, number });
  }
  const made = { numbers, counts };
  known.set(lanes, made);
  return made;
}

const ENDINGS = ['th', 'st', 'nd', 'rd'];

/** 11th to 13th are no 1st to 3rd. `Intl.PluralRules` knows that too, and takes a thousand times as long. */
function ordinal(number: number): string {
  const teen = Math.floor(number / 10) % 10 === 1;
  return `${grouped(number)}${(teen ? undefined : ENDINGS[number % 10]) ?? 'th'}`;
}
