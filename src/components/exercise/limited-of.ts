import type { Report } from '../../runtime/index.ts';
import {
  type Level,
  notedLevels,
  notedRises,
  peakInFlight,
  type RequestRow,
  requests,
  workerRises,
  workersAlive,
} from '../../runtime/trace/index.ts';
import type { Ran } from '../cell/cell-state.ts';
import { levelOf } from '../timeline/level-of.ts';
import type { Limited } from '../timeline/limited.ts';
import { requestsOver, risesOver } from './over-limit.ts';

/** What a check of its scenario limits, over the run on show; undefined: no check limits anything. */
export function limitedOf(
  { checks }: Report,
  scenario: string | undefined,
  { read, lanes }: Pick<Ran, 'read' | 'lanes'>,
): Limited | undefined {
  const limit = checks.find((check) => check.limit && check.scenario === scenario)?.limit;
  if (limit === undefined) return undefined;
  const { most, of } = limit;
  const strip = { site: undefined, limit: most };
  if (of !== 'requests') {
    const workers = of === 'workers';
    const level = workers ? read(workersAlive) : (read(notedLevels).get(of.noted) ?? NEVER);
    const rises = workers ? read(workerRises) : (read(notedRises).get(of.noted) ?? []);
    const over = risesOver(rises, { of, limit: most }, lanes);
    return { ...strip, ...level, name: workers ? 'workers alive' : of.noted, over };
  }
  // What the scenario asks for is not the answer's, and no check counts it.
  const sent = read(requests).filter(({ actor }) => actor === 'reader');
  return { ...strip, ...inFlight(sent), name: 'in flight', over: requestsOver(sent, most, lanes) };
}

function inFlight(sent: readonly RequestRow[]): Level {
  const { steps } = levelOf(sent.map(({ start: from, end: to }) => ({ from, to })));
  // The check's own peak: it counts what lasted no time, too.
  return { steps, peak: peakInFlight(sent) };
}

const NEVER: Level = { steps: [], peak: 0 };
