/** What main's settling records: how it settled, and what it left open. */

import type { TraceEvent } from '../trace/event.ts';
import type { RunState } from './run-state.ts';

export function recordMainSettled(
  { record, known, leaks, tasks }: RunState,
  main: number,
  outcome: TraceEvent<'main-settled'>['outcome'],
  value: unknown,
): void {
  record.write('main-settled', 'reader', main, {
    outcome,
    value: known.encoder.encode(value),
    ...(outcome === 'rejected' && { site: tasks.failedAt.get(main), stack: known.stack(value) }),
  });
  leaks.record(record);
}
