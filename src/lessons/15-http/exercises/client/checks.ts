import {
  checksOf,
  counted,
  formatMs,
  fulfilsWhere,
  inMs,
  type Look,
  notes,
  notesWhere,
  type Run,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const rejectsAt =
  (
    ms: number,
    is: (run: Run) => boolean,
    wanted: string,
  ): Look<{ outcome: string; elapsed: number }> =>
  (run) => ({
    pass: run.outcome === 'rejected' && run.elapsed === ms && is(run),
    facts: { outcome: run.outcome, elapsed: run.elapsed },
    text: `It ${run.outcome === 'rejected' ? `rejected with ${run.error?.name}` : run.outcome} at ${formatMs(run.elapsed)}; wanted: ${wanted} at ${formatMs(ms)}.`,
    figure: inMs(run.elapsed),
    at: Math.min(run.elapsed, ms),
  });

const timedOut = (run: Run) => run.error?.name === 'TimeoutError';

/** When the client has been disposed, at 50 ms, the request is in flight no more, and its `get` has not fulfilled. */
const aborts: Look<{ end: number | undefined; outcome: unknown }> = (run) => {
  const [request] = run.requests;
  const outcome = run.noted('the pending get').at(-1);
  return {
    pass: request?.end !== undefined && request.end <= 50 && outcome !== 'fulfilled',
    facts: { end: request?.end, outcome },
    text: `The client was disposed at 50 ms; the request ended ${request?.end === undefined ? 'never' : `at ${formatMs(request.end)}`}, and its \`get\` is ${outcome ?? 'not settled'}.`,
    figure: request?.end === undefined ? undefined : inMs(request.end, 'at'),
    at: 50,
  };
};

/** When the client has been disposed, at 50 ms, neither of its two requests goes on. */
const abortsBoth: Look<{ aborted: number }> = (run) => {
  const rows = run.requests.slice(0, 2);
  const aborted = rows.filter(({ end }) => end !== undefined && end <= 50).length;
  return {
    pass: rows.length === 2 && aborted === 2,
    facts: { aborted },
    text: `Of two requests that were under way ${aborted} had ended when the client was disposed, at 50 ms; wanted: both.`,
    figure: counted(aborted, 'request', 'requests'),
    at: 50,
  };
};

export default [
  check(
    'get',
    '`get("/users/1")` gives Ada',
    'ada',
    fulfilsWhere('Ada', (user) => (user as { name: string }).name === 'Ada'),
  ),
  check(
    'http-error',
    'A 404 rejects with an `HttpError` whose `status` is 404',
    'nobody',
    notes('error', { name: 'HttpError', status: 404 }),
    { when: ({ last }) => last === 'none', text: () => '404 came back as data.' },
  ),
  check(
    'error-carries-body',
    'And whose `body` is what the server sent',
    'nobody',
    notesWhere('body', '"no such user" in it', (body: string) => body.includes('no such user')),
  ),
  check(
    'default-timeout',
    'A request of 5,000 ms rejects with a `TimeoutError` at exactly 1,000',
    'tooSlow',
    rejectsAt(1000, timedOut, 'a TimeoutError'),
  ),
  check(
    'timeout-is-per-request',
    'A request made 2,000 ms after the client succeeds',
    'twoSecondsLater',
    fulfilsWhere('Ada', (user) => (user as { name: string }).name === 'Ada'),
    {
      when: ({ outcome }) => outcome === 'rejected',
      text: () =>
        'The time of a request began when the client was made: two seconds later it is used up before it starts. Make the signal in `get`.',
    },
  ),
  check(
    'caller-can-cancel',
    "When the caller's signal aborts at 100 ms it rejects with its reason at exactly 100",
    'callerLeaves',
    rejectsAt(100, ({ error }) => error?.message === 'bye', "the signal's reason"),
  ),
  check(
    'caller-signal-keeps-timeout',
    "With a caller's signal that never aborts, the time limit still holds",
    'callerStays',
    rejectsAt(1000, timedOut, 'a TimeoutError'),
    {
      when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed === 5000,
      text: () =>
        'A caller who brings a signal loses the timeout: 5,000 ms. Combine, do not replace.',
    },
  ),
  check(
    'dispose-aborts-in-flight',
    'Disposing the client aborts what is in flight',
    'disposed',
    aborts,
    {
      when: ({ end }) => end === undefined || end > 50,
      text: () => 'Disposed at 50 ms, and the request is still open.',
    },
  ),
  check(
    'refuses-after-dispose',
    'A `get` after that rejects',
    'disposed',
    notes('a later get', 'rejected'),
  ),
  check(
    'dispose-aborts-all',
    'Disposing the client aborts all that is in flight',
    'twoUnderWay',
    abortsBoth,
    {
      when: ({ aborted }) => aborted === 1,
      text: () =>
        'Two requests were under way when the client was disposed, and one of them went on: you remember the newest only. Each request of the client hangs on its end.',
    },
  ),
  check(
    'clients-apart',
    'When one client has been disposed, another one works',
    'twoUnderWay',
    notes('another client', 'fulfilled'),
    {
      when: ({ last }) => last === 'rejected',
      text: () =>
        'One client was disposed, and another one refused its first request: they share their end. What belongs to one client is made inside `createClient`.',
    },
  ),
  check(
    'timeout-covers-the-body',
    'Headers at 50 ms and a body of 4 s are a `TimeoutError` at exactly 1,000 ms',
    'slowBody',
    rejectsAt(1000, timedOut, 'a TimeoutError'),
    {
      when: ({ elapsed }) => elapsed > 1000,
      text: ({ elapsed }) =>
        `The headers came at 50 ms, and nothing limited what came after them: it was over at ${formatMs(elapsed)}. The time of a request runs until its body is there.`,
    },
  ),
];
