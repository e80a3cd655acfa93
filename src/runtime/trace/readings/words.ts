/** The words that the sentences of readings share. Code stands between backticks. */

import type { Site } from '../fields.ts';
import { grouped } from './grouped.ts';

const LONGEST = 60;

/**
 * Code in a sentence: on one line, cut where it is long, between backticks unless it has some itself.
 * @example code('job(7)') // '`job(7)`'
 */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  return short.includes('`') ? short : `\`${short}\``;
}

/** A task in a sentence: main is a plain word, every other stands as it was called. */
export const taskWord = (name: string): string => (name === 'main' ? name : code(name));

/** Whether a place is in the file of an exercise whose lines no reader sees. */
export const inScenario = ({ file }: Site): boolean => file === 'scenarios.ts';

/** @example place(site) // 'line 14'; in another file than main's: 'line 14 of kit.ts', or 'the scenario' */
export function place(site: Site): string {
  if (inScenario(site)) return 'the scenario';
  const { file, line } = site;
  return file === 'main.ts' ? `line ${line}` : `line ${line} of ${file}`;
}

/** @example where(site) // 'at line 14', 'in the scenario' */
export const where = (site: Site): string => `${inScenario(site) ? 'in' : 'at'} ${place(site)}`;

/** ` at line 14`, or nothing where the place is not known. */
export const atPlace = (site: Site | undefined): string => (site ? ` ${where(site)}` : '');

const MOST_NAMED = 3;

/**
 * Things one after another, with the word before the last; after three the others are counted.
 * @example listed(['a', 'b', 'c']) // 'a, b and c'
 * @example listed(['a', 'b', 'c', 'd', 'e']) // 'a, b, c and 2 more'
 */
export function listed(all: readonly string[], word = 'and'): string {
  const more = all.length - MOST_NAMED;
  const named = more > 1 ? [...all.slice(0, MOST_NAMED), `${more} more`] : all;
  if (named.length < 2) return named.join('');
  return `${named.slice(0, -1).join(', ')} ${word} ${named.at(-1)}`;
}

/** @example counted(1, 'task') // '1 task'; counted(1200, 'task') // '1,200 tasks' */
export const counted = (count: number, noun: string): string =>
  `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
