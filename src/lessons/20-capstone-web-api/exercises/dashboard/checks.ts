import {
  checksOf,
  counted,
  formatMs,
  howItEnded,
  inMs,
  type Look,
  nothingInFlight,
  noUnhandledRejection,
  type Run,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

interface Answered {
  status: number | undefined;
  body: {
    user?: { name: string };
    depot?: { island: string };
    quote?: { cents: number } | null;
    degraded?: string[];
  };
}

const answerOf = ({ result, outcome }: Run): Answered => {
  const { status, body } = (outcome === 'fulfilled' ? result : {}) as Partial<Answered>;
  return { status, body: body ?? {} };
};

/** The route answers like that; `wanted` says how. */
const answers =
  (wanted: string, test: (answer: Answered) => boolean): Look<Answered> =>
  (run) => {
    const facts = answerOf(run);
    return {
      pass: test(facts),
      facts,
      text: `${howItEnded(run)} Wanted: ${wanted}.`,
      at: run.elapsed,
    };
  };

const isDegraded = ({ status, body }: Answered) =>
  status === 200 && body.quote === null && `${body.degraded}` === 'quote';

/** It answers at `most` ms or earlier. */
const answersBy =
  (most: number): Look<Answered & { elapsed: number; quoteAsked: number | undefined }> =>
  (run) => {
    const quote = run.requests.find(({ url }) => url.includes('/quotes/'));
    const answer = answerOf(run);
    return {
      pass: answer.status === 200 && run.elapsed <= most,
      facts: { ...answer, elapsed: run.elapsed, quoteAsked: quote?.start },
      text:
        answer.status === 200
          ? `It took ${formatMs(run.elapsed)}; ${formatMs(most)} are enough.`
          : howItEnded(run),
      figure: inMs(run.elapsed),
      at: Math.min(run.elapsed, most),
    };
  };

interface Upstream {
  requests: number;
  /** When those ended that went on behind `ms`; undefined: never. */
  later: (number | undefined)[];
}

/** Everything that was asked for is aborted at exactly `ms`. */
const allAbortedAt =
  (ms: number): Look<Upstream> =>
  ({ requests }) => {
    const later = requests.filter(({ end }) => end === undefined || end > ms);
    const stopped = requests.every(({ outcome, end }) => outcome === 'aborted' && end === ms);
    return {
      pass: requests.length > 0 && stopped,
      facts: { requests: requests.length, later: later.map(({ end }) => end) },
      text:
        requests.length === 0
          ? 'Nothing was asked for.'
          : `Asked for: ${requests.map(({ url, outcome, end }) => `${new URL(url).pathname} (${outcome}${end === undefined ? '' : ` at ${formatMs(end)}`})`).join(', ')}. Wanted: all aborted at ${formatMs(ms)}.`,
      figure: counted(requests.length, 'request', 'requests'),
      at: ms,
    };
  };

const listed = (ends: Upstream['later']) =>
  ends.map((end) => (end === undefined ? 'never' : formatMs(end))).join(', ');

export default [
  check(
    'ok-response',
    'For user 1 and gull: 200 with Ada, Skerry, 420 cents, and `degraded: []`',
    'gull',
    answers('200 with Ada, Skerry, 420 cents, and `degraded: []`', ({ status, body }) => {
      const { user, depot, quote, degraded } = body;
      return (
        status === 200 &&
        user?.name === 'Ada' &&
        depot?.island === 'Skerry' &&
        quote?.cents === 420 &&
        degraded?.length === 0
      );
    }),
  ),
  check('elapsed', 'At 220 ms or earlier', 'gull', answersBy(220), {
    when: ({ elapsed, quoteAsked }) => elapsed > 220 && (quoteAsked ?? 0) > 0,
    text: ({ elapsed }) =>
      `${formatMs(elapsed)}: the optional part stands in the queue. Start it first.`,
  }),
  check(
    'optional-part-degrades',
    "When the carrier never answers: 200, `quote: null`, `degraded: ['quote']`",
    'albatross',
    answers("200, `quote: null`, `degraded: ['quote']`", isDegraded),
    {
      when: ({ status }) => status !== undefined && status >= 500,
      text: ({ status }) => `${status} because a carrier was slow.`,
    },
  ),
  check('budget', 'In that case at exactly 300 ms', 'albatross', settlesAt(300), {
    when: ({ outcome }, { end }) => outcome === 'pending' && end === 'deadlock',
    text: () =>
      'Albatross never answers, and so does your route: nothing ends the wait. What is optional has a time limit of its own.',
  }),
  check('nothing-in-flight', 'And nothing is in flight then', 'albatross', nothingInFlight, {
    when: ({ inFlight }, { outcome }) => inFlight > 0 && outcome === 'fulfilled',
    text: () =>
      'The answer is out, and the quote is still asked for. Who loses a race is not stopped by that: the time limit belongs into the signal of the request.',
  }),
  check(
    'optional-500-degrades',
    "When the carrier answers 500: 200, `quote: null`, `degraded: ['quote']`",
    'puffin',
    answers("200, `quote: null`, `degraded: ['quote']`", isDegraded),
    {
      when: ({ status, body }) => status === 200 && body.degraded?.length === 0,
      text: () =>
        'The carrier answered 500, and its error went out as the quote. `fetch` fulfils on a 500, too: look at `ok`.',
    },
  ),
  check(
    'unknown-user-404',
    'User 99: 404',
    'nobody',
    answers('404', ({ status }) => status === 404),
    {
      when: ({ status }) => status !== undefined && status >= 500,
      text: ({ status }) =>
        `${status} for a user that there is not: your API says that it is broken, and the client asked for the wrong thing. Keep the status of what failed.`,
    },
  ),
  check('nothing-in-flight-after-404', 'And nothing is in flight then', 'nobody', nothingInFlight, {
    when: ({ inFlight }, { outcome }) => inFlight > 0 && outcome === 'fulfilled',
    text: ({ inFlight }, { elapsed }) =>
      `The answer was out at ${formatMs(elapsed)}, and ${inFlight} request is still under way: the quote of a dashboard that nobody will see. Stop what you started, whichever way the handler is left.`,
  }),
  check(
    'client-disconnect-cancels-upstream',
    'When the client leaves at 50 ms, all that was asked for is aborted at exactly 50',
    'clientLeaves',
    allAbortedAt(50),
    {
      when: ({ later }) => later.length > 0,
      text: ({ later }) =>
        `The client left at 50 ms; your upstream calls ended at ${listed(later)}. Under load this is the work that kills a service: answers for nobody.`,
    },
  ),
  check(
    'no-unhandled',
    'And no rejection is left without a handler',
    'clientLeaves',
    noUnhandledRejection,
    {
      when: ({ count }) => count > 0,
      text: ({ first }) =>
        `${first} had no handler: the quote failed while the route was not looking at it. A promise that is awaited later gets its handler where it is born.`,
    },
  ),
  check(
    'failed-depot-502',
    'The depot of user 1 is answered with 503: 502',
    'noDepot',
    answers('502', ({ status }) => status === 502),
    {
      when: ({ status }) => status === 404,
      text: () =>
        'The user is there, and her depot cannot be had: you answered 404, as if there were no such user. Only a user that is unknown is the fault of who asks; this is one of yours, upstream.',
    },
    {
      when: ({ status }) => status === 200,
      text: () =>
        'The depot could not be had, and your answer is 200: the page shows a depot that is none. What is required is looked at (`ok`) before it is used.',
    },
  ),
  check(
    'failed-user-502',
    'User 1 is answered with 500: 502',
    'usersFail',
    answers('502', ({ status }) => status === 502),
    {
      when: ({ status }) => status === 404,
      text: () =>
        'The service of the users failed, and you said that there is no such user: whoever asked believes it. Only its 404 says so.',
    },
  ),
];
