import type { Report } from '../../runtime/index.ts';
import {
  type Level,
  notedLevels,
  peakInFlight,
  type RequestRow,
  requests,
  workersAlive,
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
  const strip = { site: undefined, limit: most, over: NONE };
  if (of === 'workers') return { ...strip, ...read(workersAlive), name: 'workers alive' };
  if (of !== 'requests') {
    return { ...strip, ...(read(notedLevels).get(of.noted) ?? NEVER), name: of.noted };
  }
  // What the scenario asks for is not the answer's, and no check counts it.
  const sent = read(requests).filter(({ actor }) => actor === 'reader');
  return { ...strip, ...inFlight(sent), name: 'in flight', over: overLimit(sent, most, lanes) };
}

function inFlight(sent: readonly RequestRow[]): Level {
  const { steps } = levelOf(sent.map(({ start: from, end: to }) => ({ from, to })));
  // The check's own peak: it counts what lasted no time, too.
  return { steps, peak: peakInFlight(sent) };
}

const NEVER: Level = { steps: [], peak: 0 };
const NONE: Limited['over'] = new Map();
