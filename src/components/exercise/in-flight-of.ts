import type { Report } from '../../runtime/index.ts';
import {
  type NamedLevel,
  peakInFlight,
  type RequestRow,
  requests,
} from '../../runtime/trace/index.ts';
import type { Ran } from '../cell/cell-state.ts';

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
  return { name: 'in flight', site: undefined, limit: limited.limit, ...levelOf(sent) };
}

/** One that ends at the instant at which another begins was never beside it. */
function levelOf(rows: readonly RequestRow[]): Pick<NamedLevel, 'steps' | 'peak'> {
  const changes = new Map<number, number>();
  const change = (at: number, by: number) => changes.set(at, (changes.get(at) ?? 0) + by);
  for (const { start, end } of rows) {
    change(start, 1);
    if (end !== undefined) change(end, -1);
  }
  let count = 0;
  const steps = [...changes]
    .sort(([a], [b]) => a - b)
    .map(([at, by]) => {
      count += by;
      return { at, count };
    });
  return { steps, peak: peakInFlight(rows) };
}
