import type { Report } from '../../runtime/index.ts';
import {
  type Level,
  notedLevels,
  peakInFlight,
  type RequestRow,
  requests,
} from '../../runtime/trace/index.ts';
import type { Ran } from '../cell/cell-state.ts';
import { levelOf } from '../timeline/level-of.ts';
import type { Limited } from '../timeline/limited.ts';
import { overLimit } from './over-limit.ts';

/** What a check of its scenario limits, over the run on show; undefined: no check limits anything. */
export function limitedOf(
  { checks }: Report,
  scenario: string | undefined,
  { read, lanes }: Pick<Ran, 'read' | 'lanes'>,
): Limited | undefined {
  const limit = checks.find((check) => check.limit && check.scenario === scenario)?.limit;
  if (limit === undefined) return undefined;
  const { most, of } = limit;
  if (of !== 'requests') {
    const level = read(notedLevels).get(of.noted) ?? NEVER;
    return { ...level, name: of.noted, site: undefined, limit: most, over: NONE };
  }
  // What the scenario asks for is not the answer's, and no check counts it.
  const sent = read(requests).filter(({ actor }) => actor === 'reader');
  const over = overLimit(sent, most, lanes);
  return { ...inFlight(sent), name: 'in flight', site: undefined, limit: most, over };
}

function inFlight(sent: readonly RequestRow[]): Level {
  const { steps } = levelOf(sent.map(({ start: from, end: to }) => ({ from, to })));
  // The check's own peak: it counts what lasted no time, too.
  return { steps, peak: peakInFlight(sent) };
}

const NEVER: Level = { steps: [], peak: 0 };
const NONE: Limited['over'] = new Map();
