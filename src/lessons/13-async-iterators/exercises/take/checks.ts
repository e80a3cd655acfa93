import { checksOf, fulfils, fulfilsWith, momentsOf, notes, rejectsWith } from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const NEXT = 'calls of next';
const RETURN = 'calls of return';

export default [
  check('settles', 'A loop over `take(source, 3)` ends', 'threeOfAHundred', fulfils),
  check('result', 'With 1, 2, 3', 'threeOfAHundred', fulfilsWith([1, 2, 3])),
  check(
    'no-extra-pull',
    '`next()` of the source is called exactly 3 times',
    'threeOfAHundred',
    notes(NEXT, 3),
    {
      when: ({ last }) => last === 4,
      text: ({ last }) =>
        `${last} pulls for 3 items: you noticed the end only after asking for one more — which might be a slow request, or a message you have now eaten.`,
    },
  ),
  check(
    'source-closed',
    '`return()` of the source is called exactly once',
    'threeOfAHundred',
    notes(RETURN, 1),
    {
      when: ({ last }, run) => last === 0 && run.noted(NEXT).at(-1) === 3,
      text: () =>
        'You stopped, and the source does not know: its `finally` never runs. `for await` closes it for you.',
    },
  ),
  check('short-source', 'Five of a source of two: both', 'fiveOfTwo', fulfilsWith([1, 2])),
  check(
    'take-zero',
    '`take(source, 0)` yields nothing',
    'none',
    fulfilsWith([]),
    {
      when: ({ result }) => Array.isArray(result) && result.length === 1,
      text: () => '`take(source, 0)` yielded one item.',
    },
    {
      when: ({ result }) => Array.isArray(result) && result.length > 1,
      text: () =>
        '`take(source, 0)` yielded item after item. You compare the count with `n` when there is one already, and it never is 0 again.',
    },
  ),
  check('zero-pulls-nothing', 'And never calls `next()`', 'none', notes(NEXT, 0)),
  check(
    'consumer-break-closes-source',
    'A consumer that leaves at the second of ten closes the source',
    'left',
    notes(RETURN, 1),
    {
      when: ({ last }, run) => last === 0 && run.noted(NEXT).at(-1) === 2,
      text: () =>
        'The consumer left at the second item. Your generator is ended at its `yield`, what stands after that is never reached, and the source has not been closed.',
    },
  ),
  check(
    'works-on-endless-source',
    'Two items of an endless source are there within 10 ms',
    'endless',
    fulfilsWith([1, 2]),
    {
      when: ({ result }) => result === 'not within 10 ms',
      text: () => 'An endless source never ends, and you wait for its end before you yield.',
    },
  ),
  check('pulls-on-demand', 'And has asked for those two only', 'left', notes(NEXT, 2), {
    when: ({ last }) => Number(last) > 2,
    text: ({ last }) =>
      `The consumer left at the second item, and ${last} had been asked for. Pass each item on as it comes: the consumer decides whether there is a next one.`,
  }),
  check(
    'errors-come-through',
    'An error of the source comes through',
    'failing',
    rejectsWith('Error', 'torn'),
    {
      when: ({ outcome }) => outcome === 'fulfilled',
      text: () =>
        'The source failed at its second item, and the loop over `take` ended as if there were no more. An end and a failure are not the same.',
    },
  ),
  check(
    'waits-until-it-is-closed',
    'A source that needs 10 ms to close is closed when the loop ends',
    'slowToClose',
    notes(momentsOf('the loop ended at'), 10),
    {
      when: ({ last }, run) => last === 0 && run.noted('closed at').at(-1) === 10,
      text: () =>
        'The loop ended at 0 ms, and the source was still closing until 10: nobody waited for its `return()`, and nobody would hear of its failure. It gives a promise; wait for it.',
    },
  ),
  check(
    'nothing-to-close',
    'Of a source whose iterator has no `return` it takes two as well',
    'nothingToClose',
    fulfilsWith([1, 2]),
    {
      when: ({ error }) => error?.name === 'TypeError',
      text: ({ error }) =>
        `It threw a TypeError: ${error?.message}. An iterator need not have a \`return\`: one with nothing to close has none. \`for await\` knows that.`,
    },
  ),
];
