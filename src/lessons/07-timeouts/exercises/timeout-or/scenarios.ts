import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Answer {
  timeoutOr<T>(work: (signal: AbortSignal) => Promise<T>, ms: number, fallback: T): Promise<T>;
}

const API = 'https://api.lanternpost.test';
type Work = (signal: AbortSignal) => Promise<unknown>;
const after200 = (work: Work) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer) => answer.timeoutOr(work, 200, 'fallback'));

/** Done at 50 ms. */
export const quick = after200(async () => {
  await sleep(50);
  return 'work';
});

/** A request of 1,000 ms, and 30 ms of cleanup whatever happens. */
export const withCleanup = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const log: string[] = [];
  const work: Work = async (signal) => {
    try {
      await fetch(`${API}/slow?ms=1000`, { signal });
      return 'late';
    } finally {
      await sleep(30);
      log.push(`cleaned up at ${performance.now()}`);
    }
  };
  try {
    return await answer.timeoutOr(work, 200, 'fallback');
  } finally {
    log.push('returned');
    observe('log', log);
  }
});

/** A request that is never answered. */
export const hanging = after200(async (signal) => fetch(`${API}/hang`, { signal }));

/** Fails with a bug at 20 ms. */
export const bug = after200(async () => {
  await sleep(20);
  throw new RangeError('a bug');
});

/** Ignores the signal, and fails at 320 ms, when the time is long up. */
export const lateFailure = after200(async () => {
  await sleep(320);
  throw new Error('cleanup failed');
});

/** Somebody else's timeout, at 20 ms. */
export const innerTimeout = after200(async () => {
  await sleep(20);
  throw new DOMException('inner', 'TimeoutError');
});

/** Node's sleep rejects with an `AbortError` whose cause is the reason. */
export const wrappedReason = after200(async (signal) => sleep(1000, 'late', { signal }));

/** Somebody else's abort, at 20 ms. */
export const foreignAbort = after200(async () => {
  await sleep(20);
  throw new DOMException('hung up', 'AbortError');
});

/** Ignores the signal; somebody else's timeout at 320 ms, when the time is long up. */
export const lateInnerTimeout = after200(async () => {
  await sleep(320);
  throw new DOMException('inner', 'TimeoutError');
});
