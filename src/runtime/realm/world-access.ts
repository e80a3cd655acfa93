/** What the world's modules get of a run; see there. */

import { packRef } from '../trace/fields.ts';
import type { DatabaseAccess, WorldAccess } from '../world/modules/access.ts';
import { scheduled } from '../world/net.ts';
import type { World } from '../world/world.ts';
import { onAbort } from './on-abort.ts';
import type { RunState } from './run-state.ts';
import type { ClockReader } from './time.ts';

const NOBODY = 0;

export function worldAccess(
  run: RunState,
  reader: ClockReader,
  { faults, database }: { faults: World; database: DatabaseAccess | undefined },
): WorldAccess {
  const { clock, record, tasks, known, leaks } = run;
  return {
    faults,
    database,
    get now() {
      return clock.now;
    },
    after: (ms, fire, order) => {
      const due = clock.after(ms, fire, order);
      return () => clock.drop(due);
    },
    inBackground: (ms, fire) => {
      const due = clock.inBackground(ms, fire);
      return () => clock.drop(due);
    },
    latency: scheduled,
    block: (ms) => reader.block(ms),
    beginOutside: () => clock.beginOutside(),
    endOutside: () => clock.endOutside(),
    caller: () => ({ ...run.takePlace(), task: tasks.currentId }),
    write: (kind, by, fields) => {
      if (by === 'world') record.write(kind, 'world', NOBODY, fields);
      else record.write(kind, by.actor, by.task, fields);
    },
    encode: (value) => known.encoder.encode(value),
    standsFor: (promise, kind, id) => {
      known.promise(promise, kind, id);
    },
    wakes: (kind, id) => {
      tasks.cause = packRef(kind, id);
    },
    onAbort,
    leaks: (open) => leaks.from(open),
  };
}
