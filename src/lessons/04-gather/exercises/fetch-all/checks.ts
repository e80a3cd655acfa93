import {
  checksOf,
  elapsedAtMost,
  formatMs,
  fulfilsWith,
  noUnhandledRejection,
  rejectsWith,
  responseNotAwaited,
  sendsRequests,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const bodies = ['{"waited":2000}', '{"waited":500}', '{"waited":1500}'];

export default [
  check(
    'result',
    'The three bodies as text, in the order of the list',
    'three',
    fulfilsWith(bodies),
    responseNotAwaited,
    {
      when: ({ result }) =>
        Array.isArray(result) && result.length === 3 && result.every((body) => body === undefined),
      text: () =>
        'Three times `undefined`: an arrow function with braces gives nothing back, unless it says `return`.',
    },
    {
      when: ({ empty }) => empty,
      text: () =>
        'You returned before anything arrived: `forEach` ignores the promises its callback returns. Use `map` and wait for the array.',
    },
    {
      when: ({ result }) => Array.isArray(result) && result.includes('<Response>'),
      text: () =>
        'The list holds responses. `fetch` fulfils when the headers are there; the text is in the body, and reading it is another promise.',
    },
    {
      when: ({ result }) =>
        Array.isArray(result) && `${result.toSorted()}` === `${bodies.toSorted()}`,
      text: ({ result }) =>
        `The bodies stand in the order in which they came: \`${(result as string[]).join(', ')}\`. \`push\` knows nothing of the list; each call of the function that you give to \`map\` has a place in it.`,
    },
  ),
  check(
    'elapsed',
    'At 2,000 ms or earlier: as long as the slowest download',
    'three',
    elapsedAtMost(2000),
    {
      when: ({ staircase }) => staircase,
      text: ({ elapsed }) =>
        `${formatMs(elapsed)}: a staircase. The loop body does not start the next request until this one is done.`,
    },
  ),
  check('three-requests', 'Exactly three requests', 'three', sendsRequests(3)),
  check(
    'a-body-for-each-place',
    'An address that stands in the list twice has its body twice',
    'oneTwice',
    fulfilsWith(['{"waited":300}', '{"waited":200}', '{"waited":300}']),
    {
      when: ({ result }) => Array.isArray(result) && result.length < 3,
      text: ({ result }) =>
        `A list of three, in which one address stands twice, gave ${(result as unknown[]).length} bodies: what comes no longer fits what was asked. Each place of the list has a body, also when the address is the same.`,
    },
  ),
  check('empty-list', '`fetchAll([])` fulfils with `[]`', 'emptyList', fulfilsWith([]), {
    when: ({ outcome }) => outcome === 'pending',
    text: () =>
      'For an empty list your countdown never reaches its test: the promise is pending for ever. `Promise.all([])` fulfils at once.',
  }),
  check(
    'failure-propagates',
    'When the network breaks, the promise rejects with its `TypeError`',
    'brokenNetwork',
    rejectsWith('TypeError'),
    {
      when: ({ result }) => Array.isArray(result) && result.includes(''),
      text: () =>
        'A broken network came back as an empty string. Nobody asked you to hide failures; let them reject (lessons 5 and 17 show when to keep partial results).',
    },
    {
      when: ({ empty }) => empty,
      text: () =>
        'The network broke, and the list came back without that body: nobody can tell which one is missing. Nobody asked you to hide failures; let them reject (lessons 5 and 17 show when to keep partial results).',
    },
  ),
  check(
    'no-unhandled',
    'When the network breaks, no rejection is left without a handler',
    'brokenNetwork',
    noUnhandledRejection,
  ),
  check(
    'order-in-100-schedules',
    'The same order under 100 schedules of the network',
    'schedules',
    fulfilsWith(bodies),
    {
      when: ({ result }) =>
        Array.isArray(result) && `${result.toSorted()}` === `${bodies.toSorted()}`,
      text: (_facts, { seed }) =>
        `Under schedule ${seed} the bodies came back in another order: the order of the list must not depend on who answers first.`,
    },
    {
      when: ({ result }) =>
        Array.isArray(result) && result.length > 0 && result.every((body) => bodies.includes(body)),
      text: (_facts, { seed }) =>
        `Under schedule ${seed} bodies came twice, or not at all: what the list holds must not depend on who answers first.`,
    },
  ),
];
