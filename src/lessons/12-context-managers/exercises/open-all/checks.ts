import { checksOf, notes, rejectsWith, settlesAt } from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const REJECTED = 'when it rejects';

export default [
  check(
    'returns-open-resources',
    'When `openAll` fulfils, three have been opened and none closed',
    'allOpen',
    notes('when it fulfils', ['open a', 'open b', 'open c']),
    {
      when: ({ last }) => Array.isArray(last) && last.includes('close a'),
      text: () =>
        'You returned three *closed* resources: the stack was disposed on return. Move its contents to a new owner first.',
    },
  ),
  check(
    'items',
    '`items` are the three resources in order',
    'allOpen',
    notes('items', ['a', 'b', 'c']),
  ),
  check(
    'closes-in-reverse',
    'Disposing the result closes c, b, a',
    'allOpen',
    notes('when it is disposed', ['close c', 'close b', 'close a']),
    {
      when: ({ last }) => `${last}` === 'close a,close b,close c',
      text: () =>
        'Closed from the first to the last. Reverse order, please: later ones may need earlier ones.',
    },
  ),
  check(
    'partial-failure-closes-opened',
    'When c cannot be opened, b and a are closed, and d is never opened',
    'thirdFails',
    notes(REJECTED, ['open a', 'open b', 'close b', 'close a']),
    {
      when: ({ last }, run) =>
        `${last}` === 'open a,open b' && `${run.noted('later').at(-1)}`.includes('close a'),
      text: () =>
        'c failed, and you rejected at once; a and b were closed later, with nobody waiting for it. Await the closing, then reject.',
    },
    {
      when: ({ last }) =>
        Array.isArray(last) && last.includes('open d') && last.includes('close a'),
      text: () =>
        'c could not be opened, and d behind it was: it had to be closed again for nothing. Open one when the one before it is open.',
    },
    {
      when: (_facts, run) => {
        const later = `${run.noted('later').at(-1)}`;
        return later.includes('open d') && !later.includes('close');
      },
      text: () =>
        'One failed, the others opened anyway — and nobody knows them. Opening concurrently needs `allSettled` and closing what succeeded.',
    },
    {
      when: ({ last }) => Array.isArray(last) && `${last}` === 'open a,open b',
      text: () =>
        'c failed, and a and b stay open: nothing disposes what was opened on the way out.',
    },
  ),
  check(
    'rejects',
    "Then it rejects with c's error",
    'thirdFails',
    rejectsWith('Error', 'cannot open c'),
  ),
  check(
    'closed-before-reject',
    'At exactly 40 ms, when both are closed',
    'thirdFails',
    settlesAt(40),
  ),
];
