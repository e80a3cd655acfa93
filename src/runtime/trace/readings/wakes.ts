/** Who woke whom, and who aborted what another waited for. */

import type { Lane, Wake } from './lane.ts';
import { Numbered } from './numbered.ts';
import { each, type Steps } from './steps.ts';

/** Who was woken by the end of whom. */
export function* wakesOf(all: readonly Lane[]): Steps<Wake[]> {
  const byTask = new Numbered<Lane>();
  yield* each(all, (lane) => byTask.set(lane.task, lane));
  const wakes: Wake[] = [];
  yield* each(all, ({ task, spans }) => {
    for (const { to, on } of spans) {
      // What ended last is what it waited for in the end.
      const from = on.findLast((other) => byTask.get(other)?.end === to);
      if (to !== undefined && from !== undefined) wakes.push({ time: to, from, to: task });
    }
  });
  return wakes;
}

/** Who was woken by an error at the moment of an abort, and is not the one who aborted. */
export function abortsOf(all: readonly Lane[], aborted: { time: number; task: number }[]): Wake[] {
  const times = new Map(aborted.map(({ time, task }) => [time, task]));
  if (times.size === 0) return [];
  const tasks = new Set(all.map(({ task }) => task));
  return all.flatMap((lane) =>
    lane.spans.flatMap(({ to, ok, kind }) => {
      const from = to === undefined || ok || kind === 'tasks' ? undefined : times.get(to);
      if (to === undefined || from === undefined || from === lane.task) return [];
      return tasks.has(from) ? [{ time: to, from, to: lane.task }] : [];
    }),
  );
}
