import type { Report } from '../../runtime/index.ts';
import type { Lanes, Span } from '../../runtime/trace/index.ts';
import type { Flagged } from '../timeline/flag-groups.ts';
import { shownLine } from '../timeline/shown-line.ts';
import { inOrder } from './in-order.ts';

/** What a check that failed points at, in the run on show. */
export interface Evidence extends Flagged {
  /** The id of the check. */
  check: string;
  /** The line of the answer that did it; left out: it was done elsewhere. */
  line?: number;
}

/**
 * The moments that the failing checks of a scenario point at, numbered in the order in which these are told.
 * @param lanes of the trace that the report has of the scenario
 */
export function evidenceOf(
  { checks, seeds }: Report,
  scenario: string | undefined,
  { lanes }: Lanes,
): Evidence[] {
  const spans = lanes.flatMap((lane) => lane.spans);
  const shown = seeds[scenario ?? ''];
  const evidence: Evidence[] = [];
  for (const { id, passed, at, note, seed = 0, scenario: of } of inOrder(checks)) {
    // In another schedule the same moment is another one.
    if (passed || at === undefined || of !== scenario || seed !== shown) continue;
    evidence.push({
      number: evidence.length + 1,
      check: id,
      at,
      ...happened(spans, at),
      ...(note !== undefined && { note }),
    });
  }
  return evidence;
}

/** What began at `at`, if anything did, else what ended; of several waits the first that is the answer's own. */
function happened(spans: readonly Span[], at: number): Pick<Evidence, 'until' | 'line'> {
  const began = spans.filter(({ from }) => from === at);
  const there = began.length > 0 ? began : spans.filter(({ to }) => to === at);
  const span = there.find(({ site }) => shownLine(site) !== undefined) ?? there[0];
  const line = shownLine(span?.site);
  const until = span?.to;
  return {
    ...(until !== undefined && until > at && { until }),
    ...(line !== undefined && { line }),
  };
}
