/** A stretch of a trace on its way from a realm: columns, and what was added to the side tables. */

import type { Encoded } from './encoded.ts';
import { actors } from './event.ts';
import type { Tables } from './fields.ts';
import { layouts } from './layout.ts';

export interface Part {
  /** Virtual ms of each event. */
  times: Int32Array;
  /** The kind's code in the low byte, the actor in the high one. */
  kinds: Uint16Array;
  tasks: Int32Array;
  /** The fields of all events, one after another; each kind has a fixed number of them. */
  operands: Int32Array;
  strings: string[];
  values: Encoded[];
}

export const KIND_MASK = 255;
export const ACTOR_SHIFT = 8;

/** A trace that a realm could not have written: its program got at it, or it is not ours. */
export class TraceError extends Error {
  override name = 'TraceError';
}

/** Checks the shape of a part that came from outside: its columns and side tables. */
export function checkShape(part: Part): void {
  const { times, kinds, tasks, operands, strings, values } = part ?? {};
  if (
    !(Array.isArray(strings) && Array.isArray(values)) ||
    !(times instanceof Int32Array && kinds instanceof Uint16Array) ||
    !(tasks instanceof Int32Array && operands instanceof Int32Array) ||
    times.length !== kinds.length ||
    times.length !== tasks.length
  ) {
    throw new TraceError('a part of the trace has columns of another shape');
  }
}

/** Checks what is in a part: kinds, times, and everything that its indices into the tables find there. */
export function checkPart(part: Part, tables: Tables, lastTime: number): void {
  const { times, kinds, tasks, operands } = part;
  let cell = 0;
  let time = lastTime;
  for (let i = 0; i < times.length; i++) {
    const code = kinds[i] as number;
    const layout = layouts[code & KIND_MASK];
    if (layout === undefined || code >> ACTOR_SHIFT >= actors.length) {
      throw new TraceError(`event ${i} of a part is of no known kind`);
    }
    if ((times[i] as number) < time || (tasks[i] as number) < 0) {
      throw new TraceError(
        `event ${i} of a part (${layout.kind}) goes back in time or has no task`,
      );
    }
    time = times[i] as number;
    for (let f = 0; f < layout.fields.length; f++, cell++) {
      if (cell >= operands.length || !layout.fields[f]?.valid(operands[cell] as number, tables)) {
        throw new TraceError(
          `event ${i} of a part (${layout.kind}) has no valid ${layout.names[f]}`,
        );
      }
    }
  }
  if (cell !== operands.length) throw new TraceError('a part of the trace has operands left over');
}

/** The events of a part up to the end of virtual millisecond `time`, with all of its side tables. */
export function partUntil(part: Part, time: number): Part {
  const { times, kinds, tasks, operands } = part;
  const later = times.findIndex((each) => each > time);
  if (later < 0) return part;
  let cells = 0;
  for (let i = 0; i < later; i++)
    cells += layouts[(kinds[i] as number) & KIND_MASK]?.fields.length ?? 0;
  return {
    ...part,
    times: times.subarray(0, later),
    kinds: kinds.subarray(0, later),
    tasks: tasks.subarray(0, later),
    operands: operands.subarray(0, cells),
  };
}
