import { checksOf, fulfils, fulfilsWith, notesWhere, noUnhandledRejection } from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const sixty = Array.from({ length: 60 }, (_, i) => i);

export default [
  check('settles', 'A loop over promises of 300, 100, 200 and 100 ms ends', 'four', fulfils),
  check(
    'completion-order',
    'Each value comes when it is there: at 100, 100, 200 and 300 ms',
    'four',
    fulfilsWith(['a at 100', 'a2 at 100', 'b at 200', 'c at 300']),
    {
      when: ({ result }) => Array.isArray(result) && `${result[0]}`.startsWith('c at'),
      text: () =>
        "Input order: 'c' (300 ms) came first. And a rejection while you were parked on it would be unhandled.",
    },
  ),
  check(
    'break-leaves-no-unhandled',
    'A consumer that leaves early leaves no rejection without a handler',
    'leavesEarly',
    noUnhandledRejection,
  ),
  check(
    'rejection-thrown-in-turn',
    'A rejection at 30 ms is thrown at exactly 30, before the value at 100',
    'failsFirst',
    fulfilsWith(['threw boom at 30']),
    {
      when: ({ result }) => `${result}` === 'a',
      text: () => 'A failed promise vanished.',
    },
  ),
  check(
    'no-unhandled',
    'And none is left without a handler then',
    'failsFirst',
    noUnhandledRejection,
    {
      when: ({ count }, { result }) => count > 0 && `${result}` === 'threw boom at 30',
      text: () =>
        'The rejection was thrown in its turn, and then it came up a second time: `p.then(onOk)` is a promise of its own, and rejects when `p` does. Give both callbacks to one `then`.',
    },
  ),
  check('each-exactly-once', 'Sixty promises give sixty values', 'sixty', fulfilsWith(sixty), {
    when: ({ result }) => Array.isArray(result) && new Set(result).size < result.length,
    text: ({ result }) => {
      const values = result as number[];
      const twice = values.find((value, i) => values.indexOf(value) !== i);
      return `Value ${twice} came more than once, others never.`;
    },
  }),
  check(
    'no-quadratic-subscription',
    "At most 180 calls of the sixty promises' `then`",
    'sixty',
    notesWhere('calls of then', 'at most 180', (thens: number) => thens <= 180),
    {
      when: ({ last }) => Number(last) > 180,
      text: ({ last }) =>
        `${Number(last).toLocaleString('en-US')} subscriptions for 60 promises. On long-lived promises such loops are a memory leak (nodejs/node#17469).`,
    },
  ),
  check('empty', 'No promises give no values', 'empty', fulfilsWith([])),
  check(
    'order-kept-for-a-slow-consumer',
    'A consumer that takes 50 ms for each gets the values of 5, 10 and 15 ms, then the rejection of 20',
    'slowConsumer',
    fulfilsWith(['a', 'b', 'c', 'threw boom']),
    {
      when: ({ outcome }) => outcome === 'pending',
      text: () =>
        'While the consumer was busy all four settled, and it waits for ever: you wait for the next one to settle, and there is none. Look at what has come before you wait for more.',
    },
    {
      when: ({ result }) =>
        Array.isArray(result) && result.length < 4 && `${result.at(-1)}` === 'threw boom',
      text: ({ result }) =>
        `The consumer got ${(result as unknown[]).length - 1} of the three values that had come before the rejection. A rejection has its turn, too: behind what came before it.`,
    },
    {
      when: ({ result }) => Array.isArray(result) && `${result.toSorted()}` === 'a,b,c,threw boom',
      text: ({ result }) =>
        `While the consumer was busy everything arrived, and it got \`${(result as unknown[]).join(', ')}\`. First come, first served: take from the front of your queue.`,
    },
  ),
  check(
    'any-iterable',
    'A generator of two promises, which can be gone through only once, gives both values',
    'goneThroughOnce',
    fulfilsWith(['a', 'b']),
    {
      when: ({ outcome, result, empty }) => outcome === 'pending' || empty || result === undefined,
      text: () =>
        'The promises came from a generator, which can be gone through once, and you went through it twice: the second time nothing came. An `Iterable` is no array; put what it gives into one.',
    },
  ),
];
