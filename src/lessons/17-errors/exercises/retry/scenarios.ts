import { scenario } from '#exercise';

interface Answer {
  retry<T>(
    fn: (attempt: number) => Promise<T>,
    options: {
      retries: number;
      baseMs: number;
      capMs: number;
      signal?: AbortSignal;
      random?: () => number;
    },
  ): Promise<T>;
}

const options = { retries: 4, baseMs: 100, capMs: 500, random: () => 0.5 };
const failure = (message: string, details: object = { retryable: true }) =>
  Object.assign(new Error(message), details);

type Attempt = (n: number) => unknown;

/** Four retries; notes when each attempt is made, and what it was called with. */
const attempting = (attempt: Attempt) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
    const times: number[] = [];
    const numbers: number[] = [];
    return answer.retry(async (number) => {
      numbers.push(number);
      observe('fn was called with', numbers);
      times.push(performance.now());
      observe('attempts at', times);
      return attempt(times.length);
    }, options);
  });

export const thirdTime = attempting((n) => {
  if (n < 3) throw failure('busy');
  return `attempt ${n}`;
});

export const never = attempting((n) => {
  throw failure(`failure ${n}`);
});

export const badRequest = attempting(() => {
  throw failure('bad request', { retryable: false });
});

/** The server asks for two seconds of patience. */
export const retryAfter = attempting((n) => {
  if (n === 1) throw failure('too many requests', { retryable: true, retryAfterMs: 2000 });
  return n;
});

/** The signal aborts at 70 ms, while the second wait is under way. */
export const stopped = scenario<Answer>(
  { seeds: 'exact' },
  async (answer, { controller, observe }) => {
    const reason = new Error('stop');
    let attempts = 0;
    setTimeout(() => controller.abort(reason), 70);
    try {
      return await answer.retry(
        async () => {
          observe('attempts', ++attempts);
          throw failure('busy');
        },
        { ...options, signal: controller.signal },
      );
    } catch (error) {
      const { cause } = error as Error;
      observe(
        'rejected with the reason, or with one whose cause it is',
        error === reason || cause === reason,
      );
      throw error;
    }
  },
);

/** Three calls that succeed at the second attempt, with one signal that never aborts. */
export const oneSignal = scenario<Answer>({ seeds: 'exact' }, async (answer, { controller }) => {
  for (let i = 0; i < 3; i++) {
    await answer.retry(
      async (attempt) => {
        if (attempt === 0) throw failure('busy');
      },
      { ...options, signal: controller.signal },
    );
  }
});

/** The work itself aborts, and throws the reason. */
export const abortsItself = scenario<Answer>(
  { seeds: 'exact' },
  async (answer, { controller, observe }) => {
    let attempts = 0;
    return answer.retry(
      async () => {
        observe('attempts', ++attempts);
        controller.abort(failure('stop'));
        throw controller.signal.reason;
      },
      { ...options, signal: controller.signal },
    );
  },
);

/** An error that says nothing of whether it may be tried again. */
export const noWord = attempting(() => {
  throw failure('a bug', {});
});
