import type { NamedLevel } from '../../runtime/trace/index.ts';

/** What a check limits, over a run. */
export interface Limited extends NamedLevel {
  /** What began over the limit, by the task that waits for it. */
  over: ReadonlyMap<number, OverLimit>;
}

/** The requests of one task that began while as many were in flight as may be. */
export interface OverLimit {
  limit: number;
  /** By their ids: 5 is the fifth that the answer sent. */
  ranks: ReadonlyMap<number, number>;
}
