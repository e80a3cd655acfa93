import {
  checksOf,
  counted,
  formatMs,
  fulfilsWhere,
  inMs,
  type Look,
  nothingInFlight,
  noUnhandledRejection,
  plain,
  type Run,
  rejectsWith,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

interface Page {
  order: { id: string };
  stock: { free: number };
  price: { cents: number };
  reviews: { stars: number } | null;
}

interface Budget {
  service: string;
  budget: number | null;
}

/** What each service was told, in the order of the calls. */
const budgets = (run: Run): Budget[] =>
  [...run.trace.of('effect')]
    .filter(({ what }) => what === 'budget noted')
    .map(({ value }) => plain(value) as Budget);

const said = (all: readonly Budget[]): string =>
  all.map(({ service, budget }) => `${service} ${budget ?? 'nothing'}`).join(', ') || 'no call';

const budgetSent: Look<{ budgets: Budget[] }> = (run) => {
  const all = budgets(run);
  return {
    pass: all.length === 4 && all.every(({ budget }) => Number.isFinite(budget)),
    facts: { budgets: all },
    text: `The services were told: ${said(all)}. Wanted: a number of ms for each of four.`,
    figure: counted(all.length, 'call', 'calls'),
    at: 0,
  };
};

const budgetShrinks: Look<{ orders: number; stock: number }> = (run) => {
  const told = (name: string) => budgets(run).find(({ service }) => service === name)?.budget ?? 0;
  const [orders, stock, pricing] = [told('orders'), told('stock'), told('pricing')];
  const left = (budget: number) => budget > 0 && budget <= 460;
  return {
    pass: orders === 500 && left(stock) && left(pricing),
    facts: { orders, stock },
    text: `Orders was given ${orders} ms, stock ${stock}, pricing ${pricing}; wanted: 500, then at most 460.`,
    at: 40,
  };
};

const onlyOrders: Look<{ called: string[] }> = (run) => {
  const called = budgets(run).map(({ service }) => service);
  return {
    pass: `${called}` === 'orders',
    facts: { called },
    text: `With 5 ms left these were called: ${called.slice(1).join(', ') || 'none'}.`,
    figure: counted(called.length, 'call', 'calls'),
    at: 495,
  };
};

const fulfilsWithoutReviews: Look<{ outcome: string; elapsed: number }> = (run) => {
  const open = run.requests.filter(({ end }) => (end ?? Number.POSITIVE_INFINITY) > run.elapsed);
  const { reviews } = (run.result ?? {}) as Partial<Page>;
  return {
    pass:
      run.outcome === 'fulfilled' && reviews === null && run.elapsed <= 220 && open.length === 0,
    facts: { outcome: run.outcome, elapsed: run.elapsed },
    text: `It ${run.outcome} at ${formatMs(run.elapsed)} with ${open.length} requests in flight; wanted: \`reviews: null\` at 220 ms or earlier, and none.`,
    figure: inMs(run.elapsed),
    at: run.elapsed,
  };
};

/** The services that need a sku were asked for this one. */
const asksFor =
  (sku: string): Look<{ skus: string[] }> =>
  (run) => {
    const skus = run.requests.slice(1).map(({ url }) => url.split('/').at(-1) ?? '');
    return {
      pass: skus.length === 3 && skus.every((asked) => asked === sku),
      facts: { skus },
      text: `Asked for: ${skus.join(', ') || 'nothing'}. Wanted: three times ${sku}.`,
      at: run.requests[1]?.start ?? run.elapsed,
    };
  };

export default [
  check(
    'result',
    'Order o-7, 9 free, 1,250 cents, 4 stars',
    'usual',
    fulfilsWhere('order o-7, 9 free, 1250 cents, 4 stars', (result) => {
      const { order, stock, price, reviews } = result as Page;
      return order.id === 'o-7' && stock.free === 9 && price.cents === 1250 && reviews?.stars === 4;
    }),
  ),
  check('elapsed', 'At exactly 120 ms', 'usual', settlesAt(120)),
  check(
    'budget-header-sent',
    'Every call says in `x-timeout-ms` how much is left',
    'usual',
    budgetSent,
  ),
  check(
    'budget-shrinks',
    'Orders is given 500 ms, stock and pricing at most 460',
    'usual',
    budgetShrinks,
    {
      when: ({ stock }) => stock === 500,
      text: () =>
        'stock was promised 500 ms when 460 were left. It will happily work past your deadline.',
    },
  ),
  check(
    'no-call-without-budget',
    'When orders takes 495 ms no other service is called',
    'lateOrders',
    onlyOrders,
    {
      when: ({ called }) => called.length === 4,
      text: () =>
        'You asked three services to answer in 5 ms. They will start, fail, and have cost you.',
    },
  ),
  check(
    'timeout-error',
    'And it rejects with a `TimeoutError`',
    'lateOrders',
    rejectsWith('TimeoutError'),
  ),
  check(
    'shared-deadline',
    'When pricing hangs it gives up at exactly 500 ms',
    'pricingHangs',
    settlesAt(500),
  ),
  check('nothing-in-flight', 'With nothing in flight then', 'pricingHangs', nothingInFlight, {
    when: ({ inFlight }, { elapsed }) => inFlight > 0 && elapsed === 500,
    text: () =>
      'You gave up at 500 ms, and pricing is still being asked. A race decides who is *heard*, not who *runs*: give the signal to `fetch`.',
  }),
  check(
    'required-failure-is-fast',
    'When stock fails it rejects at exactly 60 ms, though pricing needs 400',
    'stockFails',
    settlesAt(60),
  ),
  check('siblings-cancelled', 'With nothing in flight then', 'stockFails', nothingInFlight, {
    when: ({ inFlight }, { elapsed }) => inFlight > 0 && elapsed === 60,
    text: ({ inFlight }) =>
      `stock failed at 60 ms; ${inFlight} calls go on for a page that will never be shown.`,
  }),
  check(
    'no-unhandled',
    'And no rejection left without a handler',
    'stockFails',
    noUnhandledRejection,
    {
      when: ({ count }) => count > 0,
      text: ({ first }) =>
        `stock failed first, and the call beside it was cancelled with nobody waiting for it yet: ${first}. Wait for both together.`,
    },
  ),
  check(
    'optional-does-not-delay-or-fail',
    'When reviews hang it fulfils with `reviews: null` at 220 ms or earlier, with nothing in flight',
    'reviewsHang',
    fulfilsWithoutReviews,
    {
      when: ({ elapsed }) => elapsed === 500,
      text: () => 'Reviews hang, and the whole page took 500 ms.',
    },
  ),
  check(
    'caller-cancel',
    "When the caller's signal aborts at 60 ms it rejects with its reason",
    'callerLeaves',
    rejectsWith('Error', 'hung up'),
  ),
  check('cancelled-at-once', 'At exactly 60 ms', 'callerLeaves', settlesAt(60)),
  check('nothing-in-flight-then', 'With nothing in flight', 'callerLeaves', nothingInFlight),
  check(
    'asks-for-the-sku-of-the-order',
    'An order of nets: stock, price and reviews are asked for `net`',
    'anotherSku',
    asksFor('net'),
    {
      when: ({ skus }) => skus.includes('rope'),
      text: () =>
        'The order names `net`, and you asked for `rope`. What is ordered stands in the order: its `sku`.',
    },
  ),
  check(
    'failed-reviews-are-null',
    'When reviews answer 500, `reviews` is `null`',
    'reviewsFail',
    fulfilsWhere('`reviews: null`', (page) => (page as { reviews: unknown }).reviews === null),
    {
      when: ({ outcome }) => outcome === 'rejected',
      text: () =>
        'The reviews answered 500, and the whole page is lost. They are optional: where does their error stop?',
    },
    {
      when: ({ outcome }) => outcome === 'fulfilled',
      text: () =>
        'The reviews answered 500, and the page of that error stands where the reviews should be: `fetch` fulfils with a bad status, too. Look at `res.ok`.',
    },
  ),
];
