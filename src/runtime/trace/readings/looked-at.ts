import type { Ref } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { Numbered } from './numbered.ts';
import { once } from './once.ts';
import type { Steps } from './steps.ts';

/**
 * The tasks whose result somebody looked at: it was awaited, chained, a member of a combinator, returned by
 * a task, or what a promise was resolved with.
 * @example lookedAt(trace).has(2) // true
 */
export const lookedAt = once(look);

function* look(trace: Trace): Steps<Pick<Numbered<true>, 'has'>> {
  const tasks = new Numbered<true>();
  const lookAt = (ref: Ref | undefined): void => {
    if (ref?.kind === 'task') tasks.set(ref.id, true);
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
