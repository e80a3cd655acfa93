import {
  checksOf,
  formatMs,
  fulfils,
  fulfilsWith,
  inMs,
  type Look,
  type Made,
  makesSockets,
  makesSocketsAt,
  noListenerLeft,
  notes,
  oneSocketAtATime,
  type Run,
  socketsClosed,
  speaksOnSockets,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

/** Virtual ms from the close of the third socket to the making of the fourth. */
const pauseAfterThird = ({ made, closed }: Made) => (made[3] ?? Infinity) - (closed[2] ?? Infinity);

const pauses =
  (ms: number): Look<Made & { pause: number }> =>
  (run) => {
    const { facts, at } = makesSockets(4)(run);
    const pause = pauseAfterThird(facts);
    return {
      pass: pause === ms && facts.made.length === 4,
      facts: { ...facts, pause },
      text: Number.isFinite(pause)
        ? `The fourth socket was made ${formatMs(pause)} after the third had closed; wanted: ${formatMs(ms)}.`
        : `There were ${facts.made.length} sockets; wanted: 4.`,
      figure: Number.isFinite(pause) ? inMs(pause) : undefined,
      at: facts.closed[2] ?? at ?? 0,
    };
  };

const throwsAfterOne: Look<Made & { outcome: Run['outcome'] }> = (run) => {
  const { facts, pass, text, figure, at } = makesSockets(1)(run);
  return {
    pass: pass && run.outcome === 'rejected',
    facts: { ...facts, outcome: run.outcome },
    text: `${text} The loop ${run.outcome === 'rejected' ? 'threw' : 'did not throw'}.`,
    figure,
    at: at ?? 0,
  };
};

const throwsAt200: Look<{ loop: unknown; elapsed: number }> = (run) => {
  const { pass, text } = notes('the loop', 'threw the reason')(run);
  return {
    pass: pass && run.elapsed === 200,
    facts: { loop: run.noted('the loop').at(-1), elapsed: run.elapsed },
    text: `${text} Wanted at exactly 200 ms; it was at ${formatMs(run.elapsed)}.`,
    figure: inMs(run.elapsed),
    at: 200,
  };
};

export default [
  check('settles', 'The loop ends', 'threeConnections', fulfils),
  check(
    'reconnects-and-resubscribes',
    'On three connections, with a subscription on each',
    'threeConnections',
    speaksOnSockets(3),
    {
      when: ({ made }, { outcome }) => made.length === 1 && outcome === 'fulfilled',
      text: () =>
        'The first connection was lost (1012: the server restarts), and you took that for the end. Only 1000 is; connect again.',
    },
    {
      when: ({ made, spokenOn }, { end }) => made.length > spokenOn && end === 'deadlock',
      text: () =>
        'Connected again, and silent: the new connection knows nothing about your subscription.',
    },
  ),
  check('no-duplicates', 'With 1, 2, 3, 4', 'threeConnections', fulfilsWith([1, 2, 3, 4]), {
    when: ({ result }) => Array.isArray(result) && new Set(result).size < result.length,
    text: ({ result }) =>
      `You yielded ${(result as number[]).join(', ')}: the new connection repeated what you had passed on. The \`seq\` says what is new.`,
  }),
  check(
    'socket-closed-after-break',
    'When the consumer has left, no socket is open',
    'threeConnections',
    socketsClosed,
    {
      when: ({ left }, { outcome }) => left > 0 && outcome === 'fulfilled',
      text: () =>
        'The consumer left at its fourth message, and the feed goes on arriving: nobody closed the socket.',
    },
  ),
  check(
    'no-listener-left',
    'And no listener is left on the signal',
    'threeConnections',
    noListenerLeft,
    {
      when: ({ left }, { outcome }) => left > 0 && outcome === 'fulfilled',
      text: ({ left }) =>
        `${left} ${left === 1 ? 'listener is' : 'listeners are'} left on the signal after three connections. A feed that lives for days would collect thousands.`,
    },
  ),
  check(
    'one-socket-at-a-time',
    'When three handshakes are refused: no socket is made before the last one has closed',
    'threeRefusals',
    oneSocketAtATime,
    {
      when: ({ made }) => made.length > 1,
      text: ({ at }) =>
        `At ${formatMs(at)} you made a socket beside one that had not closed yet. A connection that fails says so twice, by \`error\` and by \`close\`; \`close\` always comes.`,
    },
  ),
  check(
    'backs-off',
    'Sockets are made at exactly 0, 150, 400 and 850 ms',
    'threeRefusals',
    makesSocketsAt([0, 150, 400, 850]),
    {
      when: ({ made }) => made.length > 3 && made.every((ms, i) => ms === i * 50),
      text: () =>
        'A new socket every 50 ms: a restarting server meets all its clients hammering at the door.',
    },
  ),
  check(
    'backoff-resets-after-success',
    'Two refusals, a message, a close: the next socket is made exactly 100 ms after that',
    'lostAgain',
    pauses(100),
    {
      when: ({ pause }) => pause > 100 && Number.isFinite(pause),
      text: ({ pause }) =>
        `The connection had worked, and you waited ${formatMs(pause)} after its end: the failures from before still count. Data says that all is well again.`,
    },
  ),
  check(
    'repeats-of-several',
    'A new connection that repeats two messages: 1, 2, 3, 4',
    'repeatsTwo',
    fulfilsWith([1, 2, 3, 4]),
    {
      when: ({ result }) => Array.isArray(result) && new Set(result).size < result.length,
      text: ({ result }) =>
        `You yielded ${(result as number[]).join(', ')}: two messages were repeated, and you look at the last one only. What is new has a \`seq\` above all that you have passed on.`,
    },
  ),
  check(
    'an-open-socket-is-no-message',
    'Three connections that are lost without a message: the fourth is made 400 ms after that',
    'threeSilent',
    pauses(400),
    {
      when: ({ pause }) => pause < 400,
      text: ({ pause }) =>
        `Three connections had been lost without a message, and you waited ${formatMs(pause)}: you took the handshake for a success. A server that takes connections and drops them is not well; only data says that it is.`,
    },
  ),
  check(
    'permanent-close-is-not-retried',
    'Close code 4001: the loop throws, after one socket',
    'notAllowed',
    throwsAfterOne,
    {
      when: ({ made, codes }) => made.length > 1 && codes[0] === 4001,
      text: () => "4001 means 'not allowed'. Asking again will not help.",
    },
    {
      when: ({ made, outcome }) => made.length === 1 && outcome === 'fulfilled',
      text: () =>
        'The server closed with 4001, and the loop ended as if the feed were over: your consumer thinks that it has everything. Codes of 4000 and above are failures; throw.',
    },
  ),
  check(
    'abort-during-backoff',
    'When the signal aborts at 200 ms, during a wait, the loop throws its reason at exactly 200',
    'abortedInBackoff',
    throwsAt200,
    {
      when: ({ loop, elapsed }) => loop === 'ended' && elapsed === 200,
      text: () =>
        'The signal aborted, and the loop ended as if the feed were over. Who aborts is told so: let the reason out.',
    },
    {
      when: ({ loop, elapsed }) => loop === 'threw the reason' && elapsed > 200,
      text: ({ elapsed }) =>
        `The signal aborted at 200 ms, and the loop threw at ${formatMs(elapsed)}, when the pause was over. Looked at after a wait, a signal does not shorten it.`,
    },
  ),
  check(
    'no-reconnect-after-abort',
    'And no third socket is made',
    'abortedInBackoff',
    makesSockets(2),
    {
      when: ({ made }) => made.length > 2,
      text: () => 'Aborted at 200 ms, and sockets go on opening.',
    },
  ),
  check(
    'normal-close-is-the-end',
    'Close code 1000: the loop ends, with 1 and 2',
    'theEnd',
    fulfilsWith([1, 2]),
    {
      when: (_facts, run) => makesSockets(1)(run).facts.made.length > 1,
      text: () =>
        '1000 says that all has been sent, and you connected again. A connection that ends as it should is not a lost one.',
    },
    {
      when: ({ outcome }) => outcome === 'rejected',
      text: () =>
        '1000 says that all has been sent, and the loop threw. That is the end of the feed, and no failure.',
    },
  ),
];
