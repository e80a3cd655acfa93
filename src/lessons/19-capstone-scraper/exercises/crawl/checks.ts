import {
  checksOf,
  counted,
  elapsedAtMost,
  formatMs,
  fulfils,
  fulfilsWhere,
  fulfilsWith,
  inFlightAtMost,
  type Look,
  peak,
  type Run,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

interface Page {
  path: string;
  status: number;
  title: string;
}

const SITE = 'https://harbour.test';
const PATHS = '/ /a /b /c /d /e /f /flaky /g /h /i /missing /slow'.split(' ');

const pathsOf = (result: unknown) => (result as Page[]).map(({ path }) => path).sort();
const isWhole = (result: unknown) => `${pathsOf(result)}` === `${PATHS}`;

const missingOf = ({ result }: Run): string[] => {
  const paths = pathsOf(result);
  return PATHS.filter((path) => !paths.includes(path));
};

/** The page was asked for, and answered with a status like 404. */
const isBad =
  ({ requests }: Run) =>
  (path: string): boolean =>
    requests.some(({ url, status = 200 }) => url === SITE + path && status >= 400);

interface Repeated {
  /** The page that was asked for most often, and how often. */
  path: string;
  times: number;
}

function repeated({ requests }: Run): Repeated {
  const counts = new Map<string, number>();
  for (const { url } of requests) counts.set(url, (counts.get(url) ?? 0) + 1);
  const [url = '', times = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { path: url.replace(SITE, ''), times };
}

const eachOnce: Look<Repeated> = (run) => {
  const facts = repeated(run);
  return {
    pass: facts.times === 1,
    facts,
    text:
      facts.times > 1
        ? `\`${facts.path}\` was requested ${facts.times} times; once is enough.`
        : 'Nothing was requested.',
    figure: counted(run.requests.length, 'request', 'requests'),
    at: run.requests.filter(({ url }) => url === SITE + facts.path)[1]?.start ?? 0,
  };
};

const sameOrigin: Look<{ host: string }> = ({ requests }) => {
  const stranger = requests.find(({ url }) => new URL(url).origin !== SITE);
  const host = stranger ? new URL(stranger.url).host : '';
  return {
    pass: requests.length > 0 && stranger === undefined,
    facts: { host },
    text: stranger ? `${stranger.url} was requested.` : 'Nothing was requested.',
    figure: counted(requests.length, 'request', 'requests'),
    at: stranger?.start ?? 0,
  };
};

/** `/f` had been read, which links to `/slow`, and fewer than 3 requests were in flight: still `/slow` was not asked for. */
function idles({ requests }: Run): boolean {
  const page = (path: string) => requests.find(({ url }) => url === SITE + path);
  const known = page('/f')?.end ?? Number.POSITIVE_INFINITY;
  const asked = page('/slow')?.start ?? 0;
  const inFlight = (ms: number) =>
    requests.filter(({ start, end = Number.POSITIVE_INFINITY }) => start <= ms && end > ms).length;
  return requests.some(({ end = 0 }) => end >= known && end < asked && inFlight(end) < 3);
}

/** What has to hold whatever the schedule. */
const holds: Look<Repeated> = (run) => {
  const facts = repeated(run);
  const whole = run.outcome === 'fulfilled' && Array.isArray(run.result) && isWhole(run.result);
  return {
    pass: whole && facts.times === 1 && run.peakInFlight <= 3,
    facts,
    text: `Under schedule ${run.seed}: ${whole ? 'all 13 pages' : 'not all 13 pages'}, \`${facts.path}\` requested ${facts.times === 1 ? 'once' : `${facts.times} times`}, at most ${run.peakInFlight} requests in flight.`,
    figure: peak(run.peakInFlight),
    limit: { most: 3, of: 'requests' },
    at: run.elapsed,
  };
};

interface Upstream {
  /** The first page that was still loaded, or asked for, behind the abort. */
  path: string;
  /** When its request ended, in virtual ms; undefined: never. */
  end: number | undefined;
}

/** No request goes on, and none is sent, behind `ms`. */
const allStopAt =
  (ms: number): Look<Upstream> =>
  ({ requests }) => {
    const later = requests.find(
      ({ start, end, outcome }) =>
        (end === undefined || end > ms) && (outcome !== 'aborted' || start > ms),
    );
    return {
      pass: requests.length > 0 && later === undefined,
      facts: { path: later?.url.replace(SITE, '') ?? '', end: later?.end },
      text: later
        ? `\`${later.url.replace(SITE, '')}\` was in flight behind ${formatMs(ms)}. Wanted: that every request ends with the signal.`
        : 'Nothing was requested.',
      figure: counted(requests.length, 'request', 'requests'),
      at: later?.start ?? ms,
    };
  };

export default [
  check('settles', 'Three at a time: `crawl` fulfils', 'harbour', fulfils, {
    when: ({ outcome }, run) => outcome === 'pending' && run.end === 'deadlock',
    text: () =>
      'Everybody holds a permit and waits for a child that needs one: a pool deadlock. Release before you descend.',
  }),
  check(
    'every-page-found',
    'With 13 pages: `/`, `/a` to `/i`, `/flaky`, `/missing` and `/slow`',
    'harbour',
    fulfilsWhere('those 13 paths, each once', isWhole),
    {
      when: ({ outcome }, run) =>
        outcome === 'fulfilled' && missingOf(run).length > 0 && missingOf(run).every(isBad(run)),
      text: (_facts, run) =>
        `Of 13 pages ${missingOf(run).join(' and ')} ${missingOf(run).length === 1 ? 'is' : 'are'} missing: what was answered with a bad status is a page of the report, too, and its status is what the reader looks for.`,
    },
  ),
  check('each-page-once', 'No page is requested twice', 'harbour', eachOnce, {
    when: ({ times }, { outcome }) => times > 1 && outcome === 'fulfilled',
    text: ({ path, times }) =>
      `\`${path}\` was fetched ${times === 2 ? 'twice' : times === 3 ? 'three times' : `${times} times`}: several pages link to it and none had finished. Claim a page *before* the first await.`,
  }),
  check('same-origin-only', 'Nothing is requested from another host', 'harbour', sameOrigin, {
    when: ({ host }) => host !== '',
    text: ({ host }) => `You fetched \`${host}\`. Compare origins.`,
  }),
  check('max-in-flight', 'Never more than 3 requests in flight', 'harbour', inFlightAtMost(3), {
    when: ({ peak }) => peak > 3,
    text: ({ peak, at }) =>
      `${peak} requests at once, limit 3; the fourth began at ${formatMs(at)}. The limit is of the whole crawl: all visits take their permits from one place.`,
  }),
  check(
    'status-recorded',
    '`/missing` has the status 404, and `/a` the title "Page /a"',
    'harbour',
    fulfilsWhere('the status 404 of `/missing`, and the title "Page /a" of `/a`', (result) => {
      const page = (path: string) => (result as Page[]).find((each) => each.path === path);
      return page('/missing')?.status === 404 && page('/a')?.title === 'Page /a';
    }),
  ),
  check('elapsed', 'At 3,600 ms or earlier', 'harbour', elapsedAtMost(3600), {
    when: ({ outcome, staircase }, run) => outcome === 'fulfilled' && !staircase && idles(run),
    text: ({ elapsed }) =>
      `${formatMs(elapsed)}: a whole level waited for its slowest page before \`/slow\` could start.`,
  }),
  check(
    '100-schedules',
    '13 pages, each once, and at most 3 requests in flight under 100 schedules',
    'schedules',
    holds,
  ),
  check(
    'signal-goes-along',
    'When the signal aborts at 310 ms no request goes on',
    'callerLeaves',
    allStopAt(310),
    {
      when: ({ path }) => path !== '',
      text: ({ path, end }) =>
        `The caller left at 310 ms, and \`${path}\` was loaded ${end === undefined ? 'for ever' : `until ${formatMs(end)}`}, for nobody. Each request takes the signal.`,
    },
  ),
  check(
    'crawls-again',
    'Called once more, it finds them once more',
    'twice',
    fulfilsWith([13, 13]),
    {
      when: ({ result }) => Array.isArray(result) && Number(result[1]) < Number(result[0]),
      text: ({ result }) =>
        `The first crawl found ${(result as number[])[0]} pages, the second ${(result as number[])[1]}: what had been seen was remembered from one call to the next. What belongs to one crawl is made inside it.`,
    },
  ),
];
