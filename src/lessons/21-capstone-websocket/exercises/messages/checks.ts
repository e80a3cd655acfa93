import { checksOf, formatMs, fulfils, fulfilsWith, noListenerLeft, notes } from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const words = ['none', 'one', 'two', 'three', 'four', 'five'];

const OPEN = 1;
const CLOSED = 3;

const missed = (result: unknown): number[] =>
  Array.isArray(result) ? [1, 2, 3, 4, 5, 6].filter((i) => !result.includes(i)) : [];

export default [
  check('settles', 'Six messages and a close with 1000: the loop ends', 'burst', fulfils, {
    when: ({ outcome }, { end }) => outcome === 'pending' && end === 'deadlock',
    text: () => 'The server said goodbye and your loop waits for ever.',
  }),
  check('no-message-lost', 'With 1, 2, 3, 4, 5, 6', 'burst', fulfilsWith([1, 2, 3, 4, 5, 6]), {
    when: ({ result }) => missed(result).length > 0 && (result as number[]).at(-1) === 6,
    text: ({ result }) =>
      `You got ${(result as number[]).join(' and ')} of six: ${words[missed(result).length]} arrived in one burst while you were busy. Listen all the time and put messages into a buffer.`,
  }),
  check(
    'abnormal-close-throws',
    'When the connection is lost after two messages, the loop throws',
    'lost',
    notes('the loop', 'threw'),
    {
      when: ({ last }) => last === 'ended',
      text: () =>
        'The connection was lost (1006) and your consumer thinks the stream was complete.',
    },
  ),
  check('nothing-lost-before-that', 'After both messages', 'lost', notes('messages', [1, 2]), {
    when: ({ last }) => Array.isArray(last) && last.length === 1,
    text: () =>
      'You got 1 of two messages: the second had arrived when the connection was lost, and went with it. What is there is handed over first.',
  }),
  check(
    'break-closes-socket',
    'When the consumer leaves, the socket is closed 50 ms later',
    'leaves',
    notes('readyState 50 ms later', CLOSED),
    {
      when: ({ last }) => last === OPEN,
      text: () => 'The consumer left; the socket is still open and receiving.',
    },
  ),
  check('no-listener-left', 'And no listener is left on the signal', 'leaves', noListenerLeft, {
    when: ({ left }) => left > 0,
    text: ({ line }) =>
      `The consumer left, and ${line === undefined ? 'your listener' : `the listener of line ${line}`} is still on the signal. A signal may live much longer than a socket, and keeps all that listen to it.`,
  }),
  check(
    'abort-stops',
    'When the signal aborts at 120 ms, the loop throws its reason',
    'aborted',
    notes('the loop', 'threw left'),
    {
      when: ({ all, outcome }) => all.length === 0 && outcome === 'pending',
      text: () =>
        'The signal aborted at 120 ms, and your loop went on waiting for a message. An abort is one more thing that has to wake it.',
    },
    {
      when: ({ last, elapsed }) => last === 'ended' && elapsed > 0,
      text: () =>
        `The signal aborted at ${formatMs(120)}, and the loop ended as if the server had said goodbye. Who aborts is told so: throw the reason.`,
    },
  ),
  check(
    'abort-closes-socket',
    'And the socket is closed 30 ms later',
    'aborted',
    notes('readyState 30 ms later', CLOSED),
    {
      when: ({ last }) => last === OPEN,
      text: () => 'The loop threw at 120 ms, and left its socket open.',
    },
  ),
];
