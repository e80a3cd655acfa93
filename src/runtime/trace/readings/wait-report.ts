/** Who waits for whom, told from main on: the report of a run that nothing can wake. */

import { type Wait, waitSentence } from './waits.ts';
import { listed, where } from './words.ts';

export interface WaitReport {
  /** Why main does not go on, and why what it waits for does not: one sentence. */
  main: string | undefined;
  /** Those who wait and are not in that sentence, one each. */
  others: readonly string[];
  /** Those who wait for one another, if there are any: each for the next, the last for the first. */
  circle: readonly Wait[];
}

/** How many waits one sentence tells. */
const LONGEST = 6;

/** @example waitReport(waits(trace)).main // 'main waits at line 6 for `job(7)`, which waits at line 2 for `GET /hang`, which never answers' */
export function waitReport(all: readonly Wait[]): WaitReport {
  const byTask = new Map(all.map((wait) => [wait.task, wait]));
  const main = all.find(({ who }) => who === 'main');
  const circle = circleFrom(main ?? all[0], byTask);
  if (main === undefined) return { main, others: all.map(waitSentence), circle };
  const chain = chainFrom(main, byTask);
  const told = new Set(chain);
  return {
    main: chainText(chain) + circleText(circle, chain),
    others: all.filter((wait) => !told.has(wait)).map(waitSentence),
    circle,
  };
}

function chainFrom(first: Wait, byTask: ReadonlyMap<number, Wait>): Wait[] {
  const chain = [first];
  for (let at = first; chain.length < LONGEST; ) {
    const [only, ...more] = at.on;
    const next = only === undefined || more.length > 0 ? undefined : byTask.get(only);
    if (next === undefined || chain.includes(next)) break;
    chain.push(next);
    at = next;
  }
  return chain;
}

function chainText([first, ...rest]: readonly Wait[]): string {
  let text = first ? waitSentence(first) : '';
  let before = first;
  for (const wait of rest) {
    const who = before?.ends ? 'which' : `while ${wait.who}`;
    text += `, ${who} waits ${where(wait.site)} ${wait.text}`;
    before = wait;
  }
  return text;
}

/** That some wait for each other, where that is not plain from the chain itself. */
function circleText(members: readonly Wait[], chain: readonly Wait[]): string {
  if (members.length < 2) return '';
  const last = chain.at(-1);
  const wait = `wait for ${members.length === 2 ? 'each other' : 'one another'}`;
  // The chain has come round, or it ends with their names.
  if (members.every((each) => chain.includes(each)))
    return `${last?.ends ? ' again' : ''}; these ${members.length} ${wait}`;
  if (members.every(({ task }) => last?.on.includes(task))) return `; they ${wait}`;
  return `; ${listed(members.map((each) => each.who))} ${wait}`;
}

/** The first circle that is found on the way from `first`; what waits for itself alone is none. */
function circleFrom(first: Wait | undefined, byTask: ReadonlyMap<number, Wait>): Wait[] {
  if (first === undefined) return [];
  const seen = new Set([first.task]);
  const path = [{ task: first.task, on: [...first.on] }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = top.on.shift();
    if (next === undefined) path.pop();
    else if (next !== top.task) {
      const from = path.findIndex(({ task }) => task === next);
      if (from >= 0) return path.slice(from).flatMap(({ task }) => byTask.get(task) ?? []);
      const wait = byTask.get(next);
      if (wait !== undefined && !seen.has(next)) {
        seen.add(next);
        path.push({ task: next, on: [...wait.on] });
      }
    }
  }
  return [];
}
