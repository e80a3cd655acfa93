/** What tasks are called in a sentence. */

import type { Lane } from './lanes.ts';
import { taskWord } from './words.ts';

/** The phrase for a task, by its number; `a task` for one that is not known. */
export type TaskPhrases = (task: number) => string;

/**
 * Main is a plain word; tasks of one name are counted.
 * @example taskPhrases(lanes(trace).lanes)(3) // 'the 2nd `job(7)`'
 */
export function taskPhrases(lanes: readonly Lane[]): TaskPhrases {
  const count = new Map<string, number>();
  const named = new Map<number, { name: string; number: number }>();
  for (const { task, name } of lanes) {
    const number = (count.get(name) ?? 0) + 1;
    count.set(name, number);
    named.set(task, { name, number });
  }
  // A run may have 100,000 tasks, of which a sentence names a few.
  return (task) => {
    const known = named.get(task);
    if (known === undefined) return 'a task';
    const word = taskWord(known.name);
    return count.get(known.name) === 1 ? word : `the ${ordinal(known.number)} ${word}`;
  };
}

const endings: { [rule: string]: string } = { one: 'st', two: 'nd', few: 'rd' };
/** Made when a sentence needs it: it takes longer than a short run. */
let rules: Intl.PluralRules | undefined;

function ordinal(number: number): string {
  rules ??= new Intl.PluralRules('en', { type: 'ordinal' });
  return `${number.toLocaleString('en-US')}${endings[rules.select(number)] ?? 'th'}`;
}
