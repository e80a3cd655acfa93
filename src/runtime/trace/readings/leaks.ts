/** What was still open when main settled: tasks, requests, timers, clients, pools, sockets, listeners, workers. */

import type { TraceEvent } from '../event.ts';
import type { Ref, Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { formatMs } from './format-ms.ts';
import { isLink, type Lane } from './lane.ts';
import { lanes } from './lanes.ts';
import { once } from './once.ts';
import { standingAt } from './standing.ts';
import { each, eachIn, type Steps } from './steps.ts';
import { taskPhrases } from './task-phrases.ts';
import { type Thing, type Things, thingOf, thingsOf } from './things.ts';
import { atPlace, code } from './words.ts';

export interface Leak {
  what: TraceEvent<'leak'>['what'] | 'task';
  id: number;
  /** Where it was opened. */
  site: Site | undefined;
  text: string;
}

/**
 * A request or a timer for which a task waits that outlived main is part of that task's sentence.
 * @example leaks(trace).map(({ text }) => text) // ['`GET /slow?ms=5000`, sent at line 9, was still under way when main ended; it ended 3,880 ms later.']
 */
export const leaks = once(collect);

function* collect(trace: Trace): Steps<Leak[]> {
  const { lanes: all, mainEnd } = yield* lanes.steps(trace);
  if (mainEnd === undefined) return [];
  const things = yield* thingsOf.steps(trace);
  const left: Leak[] = [];
  const told = new Set<string>();
  const phrase = taskPhrases(all);
  yield* each(all, (lane) => {
    if (lane === all[0] || isLink(lane)) return;
    if (lane.start > mainEnd || (lane.end ?? Infinity) <= mainEnd) return;
    const span = standingAt(lane, mainEnd);
    if (span) told.add(opened(span.ref));
    const waited = span ? `still waited${atPlace(span.site)} for ${code(span.label)}` : 'still ran';
    const text = `${phrase(lane.task)}, started${atPlace(lane.site)}, ${waited} when main ended; ${after(lane, mainEnd)}.`;
    left.push({ what: 'task', id: lane.task, site: lane.site, text });
  });
  const ends = yield* endsOf(trace);
  yield* eachIn(trace.batches('leak'), ({ what, id, site }) => {
    if (told.has(`${what} ${id}`)) return;
    const thing = thingFor(things, what, id);
    const end = ends.get(`${what} ${id}`);
    const later = end && { when: laterBy(end.time - mainEnd), cleared: end.cleared };
    left.push({ what, id, site, text: sentence(what, thing, site, later) });
  });
  return left;
}

const after = ({ end }: Lane, mainEnd: number): string =>
  end === undefined ? 'it never ended' : `it ended ${laterBy(end - mainEnd)}`;

const laterBy = (ms: number): string =>
  ms === 0 ? 'in the same instant' : `${formatMs(ms)} later`;

/** What is still open of what a task waits for: of a body the request. */
const opened = ({ kind, id }: Ref): string => `${kind === 'body' ? 'request' : kind} ${id}`;

function thingFor(things: Things, what: Leak['what'], id: number): Thing | undefined {
  if (what === 'request')
    return thingOf(things, { kind: 'body', id }) ?? thingOf(things, { kind: 'request', id });
  if (what === 'timer' || what === 'socket') return thingOf(things, { kind: what, id });
  return undefined;
}

interface End {
  time: number;
  cleared: boolean;
}

/** When each thing ended after all, the first time that it did behind main's end. */
function* endsOf(trace: Trace): Steps<ReadonlyMap<string, End>> {
  const ends = new Map<string, End>();
  let settled = false;
  for (const batch of trace.batches(...endings)) {
    for (const event of batch) {
      if (event.kind === 'main-settled') settled = true;
      if (!settled) continue;
      const key = endKey(event);
      if (key !== undefined && !ends.has(key))
        ends.set(key, { time: event.time, cleared: event.kind === 'timer-clear' });
    }
    yield;
  }
  return ends;
}

const endings = [
  'main-settled',
  'timer-fire',
  'timer-clear',
  'request-end',
  'socket-close',
  'worker-end',
] as const;

function endKey(event: TraceEvent): string | undefined {
  switch (event.kind) {
    case 'timer-fire':
    case 'timer-clear':
      return `timer ${event.timer}`;
    case 'request-end':
      return `request ${event.request}`;
    case 'socket-close':
      return `socket ${event.socket}`;
    case 'worker-end':
      return `worker ${event.worker}`;
    default:
      return undefined;
  }
}

function sentence(
  what: TraceEvent<'leak'>['what'],
  thing: Thing | undefined,
  site: Site | undefined,
  later: { when: string; cleared: boolean } | undefined,
): string {
  const at = atPlace(site);
  const then = (what: string, never: string) => (later ? `it ${what} ${later.when}` : never);
  switch (what) {
    case 'request': {
      const label = code(thing?.label.replace(/^body of /, '') ?? 'a request');
      return `${label}, sent${at}, was still under way when main ended; ${then('ended', 'it never ended')}.`;
    }
    case 'timer': {
      const [, api = 'timer', ms = 0] = /^(.*) (\d+)$/.exec(thing?.label ?? '') ?? [];
      const timer = `A ${code(api)} of ${formatMs(Number(ms))}, set${at},`;
      if (api === 'setInterval') return `${timer} went on when main had ended; nothing cleared it.`;
      const fired = then(later?.cleared ? 'was cleared' : 'fired', 'it never fired');
      return `${timer} had not fired when main ended; ${fired}.`;
    }
    case 'client':
      return `A client of the pool, taken${at}, had not been given back when main ended.`;
    case 'pool':
      return `A pool, opened${at}, had not been ended when main ended.`;
    case 'socket':
      return `${code(thing?.label ?? 'A socket')}, opened${at}, was still open when main ended; ${then('was closed', 'nobody closed it')}.`;
    case 'listener':
      return `A listener, added${at}, had not been removed when main ended.`;
    case 'worker':
      return `A worker, started${at}, had not been terminated when main ended.`;
  }
}
