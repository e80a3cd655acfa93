import { Numbered } from './numbered.ts';
import { each, type Steps } from './steps.ts';

/** A task, and who started it. */
interface Started {
  task: number;
  parent: number;
}

/**
 * Main first, each task behind the one that started it and that one's earlier tasks, else in the order given.
 * A task that nobody among them has started stands as if main had: where it began.
 */
export function* inTreeOrder<T extends Started>(tasks: readonly T[], main: number): Steps<T[]> {
  const known = new Numbered<true>();
  yield* each(tasks, ({ task }) => known.set(task, true));
  const children = new Numbered<T[]>();
  const first: T[] = [];
  yield* each(tasks, (one) => {
    const parent = known.has(one.parent) ? one.parent : main;
    const siblings = one.task === main ? first : (children.get(parent) ?? []);
    siblings.push(one);
    if (siblings !== first) children.set(parent, siblings);
  });
  const ordered: T[] = [];
  const ahead = [...first];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    ordered.push(next);
    for (const child of children.get(next.task)?.reverse() ?? []) ahead.push(child);
    if (ordered.length % STEP === 0) yield;
  }
  return ordered;
}

const STEP = 4096;
