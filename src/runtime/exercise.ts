/** The words of exercises, for `scenarios.ts` and `checks.ts`. */

export { counted, type Figure, inMs, named, peak } from './grading/figure.ts';
export * from './grading/looks/elapsed.ts';
export * from './grading/looks/ending.ts';
export * from './grading/looks/left-open.ts';
export * from './grading/looks/noted.ts';
export * from './grading/looks/noted-peak.ts';
export * from './grading/looks/pool.ts';
export * from './grading/looks/queues.ts';
export * from './grading/looks/rejections.ts';
export * from './grading/looks/requests.ts';
export * from './grading/looks/sockets.ts';
export * from './grading/looks/timers.ts';
export * from './grading/looks/transactions.ts';
export { plain } from './grading/plain.ts';
export type { Run } from './grading/run.ts';
export { type Plain, sameValue } from './grading/same-value.ts';
export {
  checksOf,
  type Finding,
  type Look,
  type Sentence,
  scenario,
  typesOf,
} from './grading/words.ts';
export { formatMs, requests, workersAlive } from './trace/index.ts';
/** What the co-operative has on record, for checks that want it back. */
export { comments, depots, parcels, posts, users } from './world/data.ts';
export type { World } from './world/world.ts';
