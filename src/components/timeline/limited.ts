import type { Limit } from '../../runtime/index.ts';
import type { NamedLevel, Span } from '../../runtime/trace/index.ts';

/** What a check limits, over a run. */
export interface Limited extends NamedLevel {
  /** What began over the limit; undefined: nothing did that is known to have been a task's. */
  over: OverLimit | undefined;
}

/** Which of what is limited it was, in the order in which it began: 5 is the fifth request that the answer sent. */
export type Ranks = readonly number[];

/** The waits that began with what was one too many. */
export interface OverLimit extends Pick<Limit, 'of'> {
  limit: number;
  spans: ReadonlyMap<Span, Ranks>;
  /** The same, all of a task together. */
  tasks: ReadonlyMap<number, Ranks>;
}
