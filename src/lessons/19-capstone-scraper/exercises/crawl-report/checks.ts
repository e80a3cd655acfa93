import {
  checksOf,
  counted,
  elapsedAtMost,
  formatMs,
  fulfils,
  fulfilsWhere,
  howItEnded,
  inMs,
  type Look,
  nothingInFlight,
  type Run,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

interface Report {
  pages: { path: string; title: string }[];
  failed: { path: string; reason: string }[];
  complete: boolean;
}

const report = ({ result, outcome }: Run): Partial<Report> =>
  outcome === 'fulfilled' ? (result as Partial<Report>) : {};

/** How often a page was asked for, and what the report says of it. */
interface Fate {
  asked: number;
  found: boolean;
  reason: string | undefined;
}

const pageIs =
  (path: string, wanted: string, test: (fate: Fate) => boolean): Look<Fate> =>
  (run) => {
    const { pages = [], failed = [] } = report(run);
    const requests = run.requests.filter(({ url }) => new URL(url).pathname === path);
    const facts = {
      asked: requests.length,
      found: pages.some((page) => page.path === path),
      reason: failed.find((page) => page.path === path)?.reason,
    };
    const isThere = facts.found
      ? 'among the pages'
      : facts.reason === undefined
        ? 'not in the report'
        : `among the failed, with the reason '${facts.reason}'`;
    return {
      pass: test(facts),
      facts,
      text: `\`${path}\` was requested ${times(facts.asked)} and is ${isThere}. Wanted: ${wanted}.`,
      figure: counted(facts.asked, 'request', 'requests'),
      at: requests.at(-1)?.start ?? run.elapsed,
    };
  };

/**
 * A page is asked for again at once: as soon as one of three lanes is free. `pause` is the virtual ms from the end of its
 * first request to the beginning of the second; undefined: there is none.
 */
const asksAgainAtOnce =
  (path: string): Look<{ pause: number | undefined }> =>
  (run) => {
    const [first, second] = run.requests.filter(({ url }) => new URL(url).pathname === path);
    const from = first?.end ?? Number.POSITIVE_INFINITY;
    const until = second?.start ?? Number.NEGATIVE_INFINITY;
    const inFlight = (at: number) =>
      run.requests.filter(({ start, end = Number.POSITIVE_INFINITY }) => start <= at && end > at)
        .length;
    const free = [from, ...run.requests.map(({ end = from }) => end)].some(
      (at) => at >= from && at < until && inFlight(at) < 3,
    );
    const pause = second === undefined ? undefined : until - from;
    return {
      pass: second !== undefined && !free,
      facts: { pause },
      text:
        pause === undefined
          ? `\`${path}\` was not asked for again.`
          : `\`${path}\` was asked for again after ${formatMs(pause)}.`,
      figure: pause === undefined ? undefined : inMs(pause),
      at: second?.start ?? run.elapsed,
    };
  };

const times = (n: number) => (n === 1 ? 'once' : `${n} times`);

interface Found {
  pages: number;
  /** The page with a bad status at whose end the crawl ended. */
  endedBy: string | undefined;
}

const findsPages =
  (wanted: number): Look<Found> =>
  (run) => {
    const { pages = [] } = report(run);
    const last = run.requests.find(({ status = 200, end }) => status >= 400 && end === run.elapsed);
    return {
      pass: pages.length === wanted,
      facts: { pages: pages.length, endedBy: last && new URL(last.url).pathname },
      text: `${run.outcome === 'fulfilled' ? `The report has ${pages.length} pages.` : howItEnded(run)} Wanted: ${wanted}.`,
      figure: counted(pages.length, 'page', 'pages'),
      at: run.elapsed,
    };
  };

/** It settles at exactly `ms`, and `test` holds. */
const endsAt =
  (ms: number, wanted: string, test: (run: Run) => boolean): Look<{ outcome: Run['outcome'] }> =>
  (run) => ({
    pass: run.elapsed === ms && test(run),
    facts: { outcome: run.outcome },
    text: `${howItEnded(run)} Wanted: ${wanted} at ${formatMs(ms)}.`,
    figure: inMs(run.elapsed),
    at: Math.min(run.elapsed, ms),
  });

export default [
  check(
    'settles',
    'Three at a time, 1,000 ms for a page, 5,000 for all: `crawlReport` fulfils',
    'harbour',
    fulfils,
  ),
  check('one-bad-page-does-not-stop-the-crawl', 'With 11 pages', 'harbour', findsPages(11), {
    when: ({ pages, endedBy }) => pages < 11 && endedBy !== undefined,
    text: ({ endedBy }) =>
      `\`${endedBy}\` ended the crawl. A failed page is a result, not an exception.`,
  }),
  check(
    'flaky-page-retried',
    'One of them is `/flaky`, which answers 503 the first time',
    'harbour',
    pageIs('/flaky', 'among the pages', ({ found }) => found),
    {
      when: ({ asked, reason }) => asked === 1 && reason === 'http 503',
      text: () =>
        '`/flaky` said "try later", was asked once, and its links were never seen. A 503 is about now, not about the page.',
    },
  ),
  check(
    'slow-page-timed-out',
    "`/slow` has failed with the reason `'timeout'`",
    'harbour',
    pageIs('/slow', "failed with the reason 'timeout'", ({ reason }) => reason === 'timeout'),
    {
      when: ({ reason }) => reason !== undefined && reason !== 'timeout',
      text: ({ reason }) =>
        `\`/slow\` failed with '${reason}': the report says that it was stopped, and not that it was late. Look at whose signal it was.`,
    },
  ),
  check(
    '404-not-retried',
    "`/missing` was requested once, and has the reason `'http 404'`",
    'harbour',
    pageIs(
      '/missing',
      "requested once, failed with the reason 'http 404'",
      ({ asked, reason }) => asked === 1 && reason === 'http 404',
    ),
    {
      when: ({ asked }) => asked > 1,
      text: ({ asked }) =>
        `\`/missing\` was requested ${times(asked)}. What is not there will not be there the next time; only a 503 asks for patience.`,
    },
  ),
  check(
    'complete-flag',
    '`complete` is `true`',
    'harbour',
    fulfilsWhere('`complete: true`', (result) => (result as Report).complete === true),
  ),
  check('elapsed', 'At 1,600 ms or earlier', 'harbour', elapsedAtMost(1600)),
  check('late-page-stopped', 'And nothing is in flight then', 'harbour', nothingInFlight, {
    when: ({ inFlight }, { outcome }) => inFlight > 0 && outcome === 'fulfilled',
    text: ({ inFlight }) =>
      `The page has failed with 'timeout', and its download goes on: ${inFlight} in flight when the report was out. Who loses a race is not stopped by that.`,
  }),
  check(
    'budget-returns-partial',
    'With a budget of 400 ms it fulfils at exactly 400: `complete: false`, and at least 2 pages',
    'smallBudget',
    endsAt(400, '`complete: false` and at least 2 pages', (run) => {
      const { complete, pages = [] } = report(run);
      return complete === false && pages.length >= 2;
    }),
    {
      when: ({ outcome }, run) => outcome === 'rejected' && run.elapsed === 400,
      text: () =>
        'The budget was over at 400 ms, and everything that had been found by then was thrown away. That there was no time for more is no error: hand over what you have.',
    },
  ),
  check('nothing-in-flight', 'And nothing is in flight then', 'smallBudget', nothingInFlight, {
    when: ({ inFlight }, { outcome }) => inFlight > 0 && outcome === 'fulfilled',
    text: ({ inFlight }) =>
      `The report is out and ${inFlight === 1 ? '1 download is' : `${inFlight} downloads are`} still running.`,
  }),
  check(
    'user-abort-rejects',
    "When the user's signal aborts at 300 ms it rejects with its reason at exactly 300",
    'userStops',
    endsAt(
      300,
      "a rejection with the signal's reason",
      ({ error }) => error?.message === 'user stopped',
    ),
    {
      when: ({ outcome }, run) => outcome === 'fulfilled' && report(run).complete === false,
      text: () =>
        'The user cancelled, and you handed over a partial report as if the time had run out. Two signals, two meanings.',
    },
  ),
  check(
    'user-abort-stops-downloads',
    'And nothing is in flight then',
    'userStops',
    nothingInFlight,
    {
      when: ({ inFlight }, { outcome }) => inFlight > 0 && outcome === 'rejected',
      text: ({ inFlight }) =>
        `The user was told at once, and ${inFlight === 1 ? '1 download goes' : `${inFlight} downloads go`} on for nobody. The signal belongs to every request.`,
    },
  ),
  check(
    'time-begins-with-the-request',
    'With one request at a time, and 500 ms for a page: 11 pages, too',
    'oneAtATime',
    findsPages(11),
    {
      when: ({ pages }, { outcome }) => outcome === 'fulfilled' && pages < 11,
      text: ({ pages }) =>
        `${pages} of 11 pages: the others had used up their 500 ms before anybody asked for them. The time of a page begins with its request, not when its address is known.`,
    },
  ),
  check(
    'retried-once',
    'A `/flaky` that answers 503 every time is requested twice, and has failed',
    'neverThere',
    pageIs(
      '/flaky',
      "requested twice, failed with the reason 'http 503'",
      ({ asked, reason }) => asked === 2 && reason === 'http 503',
    ),
    {
      when: ({ asked }) => asked > 2,
      text: ({ asked }) =>
        `\`/flaky\` answered 503 every time, and was requested ${times(asked)}. A server that cannot is not helped by being asked on and on: once more, and then it has failed.`,
    },
  ),
  check(
    'retried-at-once',
    'When `/flaky` has answered 503, it is asked for again at once',
    'harbour',
    asksAgainAtOnce('/flaky'),
    {
      when: ({ pause }) => pause !== undefined && pause > 0,
      text: ({ pause }) =>
        `\`/flaky\` answered 503, and was asked for again ${formatMs(pause ?? 0)} later. Here it was to be asked at once: the pages behind it are waiting.`,
    },
  ),
];
