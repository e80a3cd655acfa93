import type { Steps } from '../../runtime/trace/index.ts';

/** Real ms for which nobody has to wait: then the page does what else there is, such as keys and frames. */
const SLICE = 8;

/**
 * Does something long in slices, so that the page answers all along; what is short is done at once. Undefined when
 * `signal` has ended it before it was done.
 */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | undefined>;
export async function inSlices<T>(steps: Steps<T>): Promise<T>;
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T | undefined> {
  for (;;) {
    const { done, value } = sliceOf(steps);
    if (done) return value;
    await nextTask();
    if (signal?.aborted) return undefined;
  }
}

/** Does as many steps as one slice has room for. */
export function sliceOf<T>(steps: Steps<T>): IteratorResult<void, T> {
  const began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() - began >= SLICE) return step;
  }
}

/** A timer would wait for 4 ms. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
