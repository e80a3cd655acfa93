/** The record of a run, and what can be read from it. */

export type { Encoded, Entry, Hole } from './encoded.ts';
export type { Actor, Kind, TraceEvent } from './event.ts';
export type { Ref, Site } from './fields.ts';
export { fromJsonLines, toComparableLines, toJsonLines } from './json-lines.ts';
export { TraceError } from './part.ts';
export { type ConsoleLine, consoleLines } from './readings/console.ts';
export { formatMs } from './readings/format-ms.ts';
export { inspect, inspectArgument } from './readings/inspect.ts';
export {
  type Lane,
  type LaneEnd,
  type Lanes,
  lanes,
  type Span,
  type WaitKind,
  type Wake,
} from './readings/lanes.ts';
export { peakInFlight, type RequestRow, requests } from './readings/requests.ts';
export { type Standing, standing, standingAt } from './readings/standing.ts';
export { type Summary, summary } from './readings/summary.ts';
export { textForm } from './readings/text-form.ts';
export { Trace } from './trace.ts';
