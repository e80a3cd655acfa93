import { scenario } from '#exercise';

interface Answer {
  hedged<T>(
    fn: (signal: AbortSignal) => Promise<T>,
    options: { delayMs: number; signal?: AbortSignal },
  ): Promise<T>;
}

/** Attempts that ask these paths in turn, with a delay of 100 ms. */
const attempts = (paths: string[], abortAt?: number) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer, { observe, controller }) => {
    const calls: number[] = [];
    if (abortAt !== undefined) setTimeout(() => controller.abort(new Error('left')), abortAt);
    return answer.hedged(
      async (signal) => {
        const path = paths[calls.length];
        calls.push(performance.now());
        observe('calls at', calls);
        const response = await fetch(`https://api.lanternpost.test${path}`, { signal });
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        return ((await response.json()) as { waited: number }).waited;
      },
      { delayMs: 100, signal: controller.signal },
    );
  });

export const quick = attempts(['/slow?ms=60', '/slow?ms=60']);
export const slowFirst = attempts(['/slow?ms=900', '/slow?ms=80']);
export const slowSecond = attempts(['/slow?ms=150', '/slow?ms=500']);

/** The first answers 500 at 60 ms. */
export const firstFails = attempts(['/quotes/puffin', '/slow?ms=70']);
export const bothFail = attempts(['/quotes/puffin', '/depots/west/stock']);
export const callerLeaves = attempts(['/slow?ms=900', '/slow?ms=900'], 130);

/** Both are slow; a third would be quick. */
export const bothSlow = attempts(['/slow?ms=900', '/slow?ms=400', '/slow?ms=10']);

/** Both fail; a third would be good. */
export const thirdWouldDo = attempts(['/quotes/puffin', '/depots/west/stock', '/slow?ms=10']);
