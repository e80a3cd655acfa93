import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Steps } from '../../runtime/trace/index.ts';
import { inSlices, sliceOf } from '../cell/in-slices.ts';

/**
 * What takes long of a long run, made in slices between which the page answers; undefined until it is made. What is short is
 * there at once.
 * @param of what it is made of: another one is made anew
 */
export function useSlices<T>(make: () => Steps<T>, of: unknown): T | undefined {
  const first = useMemo(() => {
    const steps = make();
    return { steps, ...sliceOf(steps) };
  }, [of]);
  const [made, setMade] = useState<{ by: Steps<T>; value: T }>();
  useEffect(() => {
    if (first.done) return undefined;
    const abort = new AbortController();
    void inSlices(first.steps, abort.signal).then((value) => {
      if (!abort.signal.aborted) setMade({ by: first.steps, value: value as T });
    });
    return () => abort.abort();
  }, [first]);
  if (first.done) return first.value;
  return made?.by === first.steps ? made.value : undefined;
}
