/** The source of a stream, as the platform gets it (Streams Standard, "UnderlyingSource"). */

import { $Reflect } from './originals.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the program gives passes through untouched
type Any = any;

export type Controller = ReadableStreamDefaultController | ReadableByteStreamController;

interface SourceEvents {
  /** The stream is being made; nothing has been put into it yet. */
  begins(controller: Controller): void;
  /** Nobody wants what is left in it. */
  cancelled(): void;
}

/** The same source, which says when it begins and when it is cancelled. Each of its members is read once. */
export function observedSource(source: Any, events: SourceEvents): object {
  const { autoAllocateChunkSize, cancel, pull, start, type } = source ?? {};
  const first = (tell: (given: Any) => void, method: Any) =>
    // What is no function the platform refuses.
    method !== undefined && typeof method !== 'function'
      ? method
      : (given: Any) => {
          tell(given);
          return method && $Reflect.apply(method, source, [given]);
        };
  return {
    autoAllocateChunkSize,
    cancel: first(events.cancelled, cancel),
    pull: pull === undefined ? undefined : first(() => {}, pull),
    start: first(events.begins, start),
    type,
  };
}
