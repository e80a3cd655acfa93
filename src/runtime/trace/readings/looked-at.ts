import type { Ref } from '../fields.ts';
import type { Trace } from '../trace.ts';

/**
 * The tasks whose result somebody looked at: it was awaited, chained, a member of a combinator, returned by
 * a task, or what a promise was resolved with.
 * @example lookedAt(trace) // Set { 2, 3 }
 */
export function lookedAt(trace: Trace): Set<number> {
  const tasks = new Set<number>();
  const look = (ref: Ref | undefined): void => {
    if (ref?.kind === 'task') tasks.add(ref.id);
  };
  for (const event of trace.of('await', 'join', 'task-end', 'settle')) {
    if (event.kind === 'join') event.members.forEach(look);
    else look(event.on);
  }
  return tasks;
}
