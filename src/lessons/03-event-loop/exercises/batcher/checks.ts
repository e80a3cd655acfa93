import {
  checksOf,
  fulfils,
  fulfilsWith,
  notesWhere,
  noUnhandledRejection,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const CALLS = 'calls of loadMany';

type Calls = { at: number; keys: number[] }[];

export default [
  check('settles', 'All promises fulfil', 'twoTurns', fulfils, {
    when: ({ outcome, elapsed }) => outcome === 'pending' && elapsed > 0,
    text: () =>
      "The second turn's callers wait for ever: the flush flag was never reset. Start a new batch when the old one leaves.",
  }),
  check(
    'result',
    'Each caller gets its own answer',
    'twoTurns',
    fulfilsWith([
      ['u1', 'u2', 'u1', 'u3'],
      ['u4', 'u5'],
    ]),
    {
      when: ({ result }) => Array.isArray(result) && `${result[1]}` !== 'u4,u5',
      text: ({ result }) =>
        `The keys 4 and 5 were asked for in a later turn, and got \`${(result as unknown[][])[1]?.map(String).join(', ')}\`: they joined the batch of the first turn, which had left without them. A batch is over when it leaves.`,
    },
  ),
  check(
    'one-call-per-turn',
    '`loadMany` is called exactly twice, once a turn',
    'twoTurns',
    notesWhere(CALLS, 'two calls', (calls: Calls) => calls.length === 2),
    {
      when: ({ last }) =>
        (last as Calls | undefined)?.every(({ keys }) => keys.length === 1) ?? false,
      text: ({ last }) =>
        `${(last as Calls).length} calls instead of 2. Collect keys first, send at the end of the turn.`,
    },
  ),
  check(
    'deduplicated',
    'The first call gets the keys 1, 2 and 3',
    'twoTurns',
    notesWhere(CALLS, 'the keys 1, 2, 3 first', ([first]: Calls) => `${first?.keys}` === '1,2,3'),
    {
      when: ({ last }) => `${(last as Calls | undefined)?.[0]?.keys}` === '1,2,1,3',
      text: () => 'Key 1 was sent twice. Ask each key once and share the promise.',
    },
  ),
  check(
    'same-turn',
    'The first call happens at 0 ms',
    'twoTurns',
    notesWhere(CALLS, 'the first at 0 ms', ([first]: Calls) => first?.at === 0),
    {
      when: ({ last }) => ((last as Calls | undefined)?.[0]?.at ?? 0) > 0,
      text: ({ last }) =>
        `Your batch leaves at ${(last as Calls)[0]?.at} ms: every page load pays ${(last as Calls)[0]?.at} ms for nothing. \`queueMicrotask\` runs after the current code and before anything else.`,
    },
  ),
  check(
    'values-by-key',
    'The keys 40, 7 and 30 get their own values, and so does 5, asked for while those are under way',
    'threeTurns',
    fulfilsWith([['u40', 'u7', 'u30'], 'u5', 'u7']),
    {
      when: ({ outcome }) => outcome === 'pending',
      text: () =>
        'A key that was asked for while a call was under way waits for ever: it joined a batch that had left. Start a new batch when the old one leaves, not when it comes back.',
    },
    {
      when: ({ result }) => Array.isArray(result) && result[1] !== 'u5',
      text: ({ result }) =>
        `Key 5 was asked for while a call was under way, and got \`${(result as unknown[])[1]}\`: it joined a batch that had left. Start a new batch when the old one leaves, not when it comes back.`,
    },
    {
      when: ({ result }) => Array.isArray(result) && `${result[0]}` !== 'u40,u7,u30',
      text: ({ result }) =>
        `The keys 40, 7 and 30 got \`${(result as unknown[])[0]}\`. The values come in the order of the keys that you sent: keep that order.`,
    },
  ),
  check(
    'asks-again-later',
    'Key 7, asked for again in a later turn, is loaded again',
    'threeTurns',
    notesWhere(CALLS, 'three calls', (calls: number[][]) => calls.length === 3),
    {
      when: ({ last, outcome }) => outcome === 'fulfilled' && `${last}` === '40,7,30,5',
      text: () =>
        'The last turn asked for key 7 again, and nothing was loaded: you keep the values of earlier turns. This is a batcher, no cache: whoever wants old values says for how long.',
    },
  ),
  check(
    'a-call-for-each-turn',
    'Two timers that ring at the same moment are two turns, and load key 1 twice',
    'twoTimers',
    notesWhere(CALLS, 'key 1 in each of two calls', (calls: number[][]) => {
      return `${calls.map((keys) => keys.join(' '))}` === '1,1';
    }),
    {
      when: ({ last, outcome }) => outcome === 'fulfilled' && `${last}` === '1',
      text: () =>
        'Two timers rang, one after the other, each asked for key 1, and one call was sent for both: your batch waited for a timer of its own, behind theirs. A turn ends before the next timer: `queueMicrotask` runs after the current code and before anything else.',
    },
  ),
  check(
    'batchers-apart',
    'Two batchers have nothing to do with each other',
    'twoBatchers',
    fulfilsWith(['user 1', 'depot 1', 'depot 2']),
    {
      when: ({ outcome }) => outcome !== 'rejected',
      text: ({ result }) =>
        `A batcher of users and one of depots were asked in one turn, and ${Array.isArray(result) ? `what came was \`${result.join(', ')}\`` : 'somebody waits for ever'}: they share a batch. What belongs to one batcher is made inside \`createBatcher\`.`,
    },
  ),
  check('elapsed', 'Everything is done at exactly 240 ms', 'twoTurns', settlesAt(240)),
  check(
    'failure-reaches-every-caller',
    'When `loadMany` rejects, each of two waiting callers gets that error',
    'failing',
    fulfilsWith(['down', 'down']),
    {
      when: ({ outcome }) => outcome === 'pending',
      text: () =>
        'The call failed, and not everybody who waits for it was told: somebody waits for ever. A failure goes to each caller, as a value does.',
    },
  ),
  check(
    'no-unhandled',
    'When `loadMany` rejects, no rejection is left without a handler',
    'failing',
    noUnhandledRejection,
    {
      text: ({ first }) =>
        `Each caller got the error, and then it came once more with nobody to catch it: ${first}. Nobody waits for the function that you give to \`queueMicrotask\`.`,
    },
  ),
];
