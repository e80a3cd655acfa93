import type { Report } from '../../runtime/index.ts';
import { type NamedLevel, peakInFlight, requests } from '../../runtime/trace/index.ts';
import type { Ran } from '../cell/cell-state.ts';
import { levelOf } from '../timeline/level-of.ts';

/** The requests in flight over the run on show, where a check of its scenario limits them; undefined: none does. */
export function inFlightOf(
  { checks }: Report,
  scenario: string | undefined,
  run: Pick<Ran, 'read'>,
): NamedLevel | undefined {
  const limited = checks.find(({ limit, scenario: of }) => limit !== undefined && of === scenario);
  if (limited === undefined) return undefined;
  // What the scenario asks for is not the answer's, and no check counts it.
  const sent = run.read(requests).filter(({ actor }) => actor === 'reader');
  const { steps } = levelOf(sent.map(({ start: from, end: to }) => ({ from, to })));
  // The check's own peak: it counts what lasted no time, too.
  const peak = peakInFlight(sent);
  return { name: 'in flight', site: undefined, limit: limited.limit, steps, peak };
}
