/** A task, and who started it. */
interface Started {
  task: number;
  parent: number;
}

/**
 * Main first, each task behind the one that started it and that one's earlier tasks, else in the order given.
 * A task that nobody among them has started stands as if main had: where it began.
 */
export function inTreeOrder<T extends Started>(tasks: readonly T[], main: number): T[] {
  const known = new Set(tasks.map(({ task }) => task));
  const children = Map.groupBy(tasks, ({ task, parent }) =>
    task === main ? undefined : known.has(parent) ? parent : main,
  );
  const ordered: T[] = [];
  const ahead = [...(children.get(undefined) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    ordered.push(next);
    for (const child of children.get(next.task)?.reverse() ?? []) ahead.push(child);
  }
  return ordered;
}
