import type { Report } from '../../runtime/index.ts';
import {
  type Level,
  type NamedLevel,
  notedLevels,
  peakInFlight,
  type RequestRow,
  requests,
} from '../../runtime/trace/index.ts';
import type { Ran } from '../cell/cell-state.ts';
import { levelOf } from '../timeline/level-of.ts';

/** What a check of its scenario limits, over the run on show; undefined: no check limits anything. */
export function limitedOf(
  { checks }: Report,
  scenario: string | undefined,
  { read }: Pick<Ran, 'read'>,
): NamedLevel | undefined {
  const limit = checks.find((check) => check.limit && check.scenario === scenario)?.limit;
  if (limit === undefined) return undefined;
  const { most, of } = limit;
  return {
    name: of === 'requests' ? 'in flight' : of.noted,
    site: undefined,
    limit: most,
    ...(of === 'requests' ? inFlight(read(requests)) : (read(notedLevels).get(of.noted) ?? NEVER)),
  };
}

/** What the scenario asks for is not the answer's, and no check counts it. */
function inFlight(rows: readonly RequestRow[]): Level {
  const sent = rows.filter(({ actor }) => actor === 'reader');
  const { steps } = levelOf(sent.map(({ start: from, end: to }) => ({ from, to })));
  // The check's own peak: it counts what lasted no time, too.
  return { steps, peak: peakInFlight(sent) };
}

const NEVER: Level = { steps: [], peak: 0 };
