/** The record of a run, and what can be read from it. */

export type { Accessor, Encoded, Entry, Item } from './encoded.ts';
export type { Actor, Kind, TraceEvent } from './event.ts';
export type { Ref, Site } from './fields.ts';
export { fromJsonLines, jsonLines, toComparableLines, toJsonLines } from './json-lines.ts';
export { TraceError } from './part.ts';
export { byLine, type LineNote } from './readings/by-line.ts';
export {
  type Connection,
  type DatabaseUse,
  databaseUse,
  type Transaction,
} from './readings/connections.ts';
export { type ConsoleLine, consoleLines } from './readings/console.ts';
export { criticalPath, type PathStep } from './readings/critical-path.ts';
export { errorPath, type Hop } from './readings/error-path.ts';
export {
  type Body,
  type Exchange,
  exchanges,
  type Header,
  hasFailed,
} from './readings/exchanges.ts';
export { type Floating, floating } from './readings/floating.ts';
export { formatMs } from './readings/format-ms.ts';
export { inspect, inspectArgument } from './readings/inspect/inspect.ts';
export type { Lane, LaneEnd, Lanes, Span, WaitKind, Wake } from './readings/lane.ts';
export { lanes } from './readings/lanes.ts';
export { type Leak, leaks } from './readings/leaks.ts';
export type { Level } from './readings/level.ts';
export { levels, type NamedLevel } from './readings/levels.ts';
export { limitPlace, limitText } from './readings/limit-text.ts';
export { listing } from './readings/listing.ts';
export { notedLevels } from './readings/noted-levels.ts';
export { type Notice, notices } from './readings/notices.ts';
export { ordinal } from './readings/ordinal.ts';
export { type Borrowing, lent, type Pool, pools } from './readings/pools.ts';
export { type QueryRow, queries } from './readings/queries.ts';
export { type QueueRow, queues } from './readings/queues.ts';
export { type Rejection, rejections } from './readings/rejections.ts';
export { inFlightAtStart, peakInFlight, type RequestRow, requests } from './readings/requests.ts';
export { type Hold, type Resource, resources } from './readings/resources.ts';
export { notedRises, type Rise, workerRises } from './readings/rises.ts';
export { type SocketRow, sockets } from './readings/sockets.ts';
export { type Standing, standing, standingAt, standingsAt } from './readings/standing.ts';
export type { Steps } from './readings/steps.ts';
export { type Summary, summary } from './readings/summary.ts';
export { type TextFormOptions, textForm } from './readings/text-form.ts';
export { type Block, thread } from './readings/thread.ts';
export { type WaitReport, waitReport } from './readings/wait-report.ts';
export { type Wait, waitSentence, waits } from './readings/waits.ts';
export { type WorkerRow, workers } from './readings/workers.ts';
export { workersAlive } from './readings/workers-alive.ts';
export { Trace } from './trace.ts';
