import type { Ref } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { once } from './once.ts';
import type { Steps } from './steps.ts';

/**
 * The tasks whose result somebody looked at: it was awaited, chained, a member of a combinator, returned by
 * a task, or what a promise was resolved with.
 * @example lookedAt(trace) // Set { 2, 3 }
 */
export const lookedAt = once(look);

function* look(trace: Trace): Steps<ReadonlySet<number>> {
  const tasks = new Set<number>();
  const lookAt = (ref: Ref | undefined): void => {
    if (ref?.kind === 'task') tasks.add(ref.id);
  };
  for (const batch of trace.batches('await', 'join', 'task-end', 'settle')) {
    for (const event of batch) {
      if (event.kind === 'join') event.members.forEach(lookAt);
      else lookAt(event.on);
    }
    yield;
  }
  return tasks;
}
