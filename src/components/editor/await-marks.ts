import type { Lanes, Steps } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { onceOf } from '../../runtime/trace/readings/once.ts';
import { each } from '../../runtime/trace/readings/steps.ts';
import { shownLine } from '../timeline/shown-line.ts';
import type { LineMarks } from './line-mark.ts';

interface Visits {
  count: number;
  /** Virtual ms: when an await of the line was first reached, and when the last of them went on. */
  from: number;
  to: number;
  /** One of them never went on. */
  open: boolean;
}

/** What is said beside each line that awaited: `0 → 300 ms`, `0 → 300 ms, 3×`, `10 ms → …` where it waits still. */
export const awaitMarks = onceOf(function* ({ lanes }: Lanes): Steps<LineMarks> {
  const lines = new Map<number, Visits>();
  yield* each(lanes, ({ spans }) => {
    for (const { from, to, site } of spans) {
      const line = shownLine(site);
      if (line === undefined) continue;
      const visits = lines.get(line) ?? { count: 0, from, to: 0, open: false };
      lines.set(line, visits);
      visits.count++;
      visits.from = Math.min(visits.from, from);
      visits.to = Math.max(visits.to, to ?? 0);
      visits.open ||= to === undefined;
    }
  });
  return new Map([...lines].map(([line, visits]) => [line, { awaited: said(visits) }]));
});

function said({ count, from, to, open }: Visits): string {
  const times = count === 1 ? '' : `, ${grouped(count)}×`;
  if (open) return `${formatMs(from)} → …${times}`;
  const [start, end] = [formatMs(from), formatMs(to)];
  // One unit is enough for both.
  return `${start.replace(/ ms$/, end.endsWith(' ms') ? '' : ' ms')} → ${end}${times}`;
}
