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
  const many = new Map<string, number>();
  for (const { name } of lanes) many.set(name, (many.get(name) ?? 0) + 1);
  const soFar = new Map<string, number>();
  const phrases = new Map<number, string>();
  for (const { task, name } of lanes) {
    const number = (soFar.get(name) ?? 0) + 1;
    soFar.set(name, number);
    const word = taskWord(name);
    phrases.set(task, many.get(name) === 1 ? word : `the ${ordinal(number)} ${word}`);
  }
  return (task) => phrases.get(task) ?? 'a task';
}

const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: { [rule: string]: string } = { one: 'st', two: 'nd', few: 'rd' };

const ordinal = (number: number): string =>
  `${number.toLocaleString('en-US')}${endings[rules.select(number)] ?? 'th'}`;
