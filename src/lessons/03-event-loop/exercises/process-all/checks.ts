import {
  checksOf,
  elapsedAtMost,
  formatMs,
  fulfilsWith,
  inMs,
  type Look,
  notesWhere,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const results = Array.from({ length: 40 }, (_, i) => i * 2);

/** At least 4 beats, and no gap before or between them of more than 100 ms. */
const beatsOn: Look<{ beats: number; longestGap: number; requests: number }> = (run) => {
  const beats = (run.noted('heartbeats at').at(-1) ?? []) as number[];
  const gaps = [...beats, run.elapsed].map((beat, i) => beat - (beats[i - 1] ?? 0));
  const longestGap = Math.max(...gaps);
  const at = beats.find((beat, i) => beat - (beats[i - 1] ?? 0) > 100) ?? run.elapsed;
  return {
    pass: beats.length >= 4 && longestGap <= 100,
    facts: { beats: beats.length, longestGap, requests: run.requests.length },
    text: `${beats.length} heartbeats, with a gap of ${longestGap} ms; wanted: at least 4, and none over 100 ms.`,
    figure: inMs(longestGap, 'longest gap'),
    at,
  };
};

/** Turns in which the thread was held. */
const blocks = (run: Parameters<typeof beatsOn>[0]) => [...run.trace.of('turn')].length;

export default [
  check(
    'result',
    'Forty results, in order',
    'fortyItems',
    fulfilsWith(results),
    {
      when: ({ empty }) => empty,
      text: () =>
        'You returned before `work` had been called: what is given to `setTimeout` runs later, and nobody waited for it. Wait for the timer, then go on.',
    },
    {
      when: ({ result }) => Array.isArray(result) && result.length < 40,
      text: ({ result }) =>
        `${(result as unknown[]).length} of 40 results. The last chunk was not full, so it was never processed.`,
    },
  ),
  check(
    'heartbeat',
    'At least 4 heartbeats, with no gap over 100 ms',
    'fortyItems',
    beatsOn,
    {
      when: ({ beats }, run) => beats === 0 && run.outcome === 'fulfilled' && awaitsInside(run) > 1,
      text: () =>
        '0 heartbeats. Between two items your code continues in a microtask, and timers wait until *all* microtasks are done. You need a new task: a timer.',
    },
    {
      when: ({ beats }, run) => beats === 0 && run.outcome === 'fulfilled' && blocks(run) === 1,
      text: ({ longestGap }) =>
        `0 heartbeats: one solid ${longestGap} ms block. \`async\` around a calculation does not move it off the thread.`,
    },
  ),
  check(
    'in-order',
    '`work` is called once for every item, in order',
    'fortyItems',
    notesWhere(
      'worked on',
      'the items from 0 to 39, in order',
      (worked: number[]) => worked.length === 40 && worked.every((item, i) => item === i),
    ),
    {
      when: ({ last }) => Array.isArray(last) && last.length > 40,
      text: ({ last }) =>
        `\`work\` was called ${(last as unknown[]).length} times for 40 items. Each call holds the thread for 10 ms: keep what it gave.`,
    },
    {
      when: ({ last }) => Array.isArray(last) && last.length === 40,
      text: ({ last }) =>
        `The results stand in order, and \`work\` was called in another: it began with the items ${(last as number[]).slice(0, 3).join(', ')}. Work may build on what came before it.`,
    },
  ),
  check('elapsed', 'All is done at 480 ms or earlier', 'fortyItems', elapsedAtMost(480), {
    when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed > 480,
    text: ({ elapsed }) =>
      `It took ${formatMs(elapsed)}, of which 400 are calculation: ${formatMs(elapsed - 400)} went by in waits, and nothing was computed then. A wait is there to let others run; let it be short, or rare.`,
  }),
];

/** How often one task of the answer's went on after a wait of its own. */
function awaitsInside(run: Parameters<typeof beatsOn>[0]): number {
  const times = new Map<number, number>();
  for (const { task, actor } of run.trace.of('await')) {
    if (actor === 'reader') times.set(task, (times.get(task) ?? 0) + 1);
  }
  return Math.max(0, ...times.values());
}
