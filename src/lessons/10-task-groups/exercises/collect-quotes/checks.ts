import {
  checksOf,
  formatMs,
  fulfilsWhere,
  fulfilsWith,
  noTimerLeft,
  nothingInFlight,
  noUnhandledRejection,
  settles,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

interface Quote {
  carrier: string;
  cents: number;
}

const carrierOf = (quote: Quote | null | undefined): string | undefined => quote?.carrier;

const carriers = (wanted: string) => (result: unknown) =>
  `${(result as Quote[]).map(carrierOf)}` === wanted;

export default [
  check('settles', 'Does not wait for ever', 'fiveCarriers', settles, {
    when: ({ outcome }) => outcome === 'pending',
    text: () => 'Albatross never answers, and you wait for all of them.',
  }),
  check(
    'result',
    'Petrel, gull and tern, the cheapest first',
    'fiveCarriers',
    fulfilsWhere('petrel, gull and tern, the cheapest first', carriers('petrel,gull,tern')),
    {
      when: ({ elapsed }) => elapsed === 60,
      text: () =>
        'Puffin answered 500 at 60 ms, and that was the end of it, with four other carriers still asked. One without a quote is no failure of the whole; where does its error stop?',
    },
    {
      when: ({ result }) =>
        Array.isArray(result) && result.some((quote) => quote?.error !== undefined),
      text: () =>
        "Among the quotes stands `{ error: 'puffin fell over' }`: puffin answered 500, and `fetch` fulfils with a bad status, too. Look at `res.ok`.",
    },
    {
      when: ({ result }) =>
        Array.isArray(result) && `${result.map(carrierOf).sort()}` === 'gull,petrel,tern',
      text: ({ result }) =>
        `All three quotes are there, in the order ${(result as Quote[]).map(({ carrier, cents }) => `${carrier} ${cents}`).join(', ')}. The cheapest is wanted first, whoever answered first.`,
    },
  ),
  check(
    'elapsed',
    'When somebody has not answered it returns at exactly 700 ms',
    'fiveCarriers',
    settlesAt(700),
  ),
  check(
    'nothing-in-flight',
    'At 700 ms nothing is left in flight',
    'fiveCarriers',
    nothingInFlight,
    {
      when: ({ inFlight }, { outcome, elapsed }) =>
        inFlight > 0 && outcome === 'fulfilled' && elapsed === 700,
      text: () => 'Right quotes, and albatross is still open. Abort on the way out.',
    },
  ),
  check(
    'no-unhandled',
    'No rejection is left without a handler',
    'fiveCarriers',
    noUnhandledRejection,
  ),
  check(
    'returns-early-when-all-answered',
    'When all have answered it returns: gull and tern at exactly 180 ms',
    'quickOnes',
    settlesAt(180),
    {
      when: ({ elapsed }) => elapsed === 700,
      text: ({ elapsed }) =>
        `Both carriers had answered at 180 ms; you returned at ${elapsed}. The budget is a maximum.`,
    },
  ),
  check('no-timer-left', 'When all have answered, no timer is left', 'quickOnes', noTimerLeft, {
    when: ({ left }, { elapsed }) => left > 0 && elapsed === 180,
    text: (_facts, { elapsed }) =>
      `You returned at ${formatMs(elapsed)}, and the alarm is still set for 700. Clear it in \`finally\`.`,
  }),
  check('none-in-time-is-empty', 'No quote in time gives `[]`', 'noneInTime', fulfilsWith([])),
  check(
    'cheapest-by-number',
    'A quote of 420 cents comes before one of 1,510',
    'dearTern',
    fulfilsWhere('gull (420), then tern (1,510)', carriers('gull,tern')),
    {
      when: ({ result }) => Array.isArray(result) && `${result.map(carrierOf)}` === 'tern,gull',
      text: () =>
        'Tern asks for 1,510 cents, gull for 420, and tern came first: as texts, `1510` stands before `420`. Compare the numbers: `a.cents - b.cents`.',
    },
  ),
];
