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
  check('elapsed', 'Everything is done at exactly 240 ms', 'twoTurns', settlesAt(240)),
  check(
    'failure-reaches-every-caller',
    'When `loadMany` rejects, each of two waiting callers gets that error',
    'failing',
    fulfilsWith(['down', 'down']),
  ),
  check(
    'no-unhandled',
    'No rejection is left without a handler then',
    'failing',
    noUnhandledRejection,
    {
      text: ({ first }) =>
        `Each caller got the error, and then it came once more with nobody to catch it: ${first}. Nobody waits for the function that you give to \`queueMicrotask\`.`,
    },
  ),
];
