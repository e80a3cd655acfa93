/** What happened at each line of a program, and when. */

import type { Ref, Site } from '../fields.ts';
import { thrownAt } from '../thrown-at.ts';
import type { Trace } from '../trace.ts';
import { inspectArgument } from './inspect/inspect.ts';
import { isLink, type Lanes, lanes } from './lanes.ts';
import { requests } from './requests.ts';
import { shortUrl } from './short-url.ts';
import { taskPhrases } from './task-phrases.ts';
import { code } from './words.ts';

/** Something that happened at a line, once or more often. */
export interface LineNote {
  file: string;
  line: number;
  /** Virtual ms; `to` is undefined for what takes no time, and `null` for what had not ended. */
  times: readonly { from: number; to?: number | null }[];
  /** `` main waits for `job(7)` ``, `prints`, `` starts `job(7)` `` */
  what: string;
}

/** @example byLine(trace)[0] // { file: 'main.ts', line: 3, times: [{ from: 0, to: 300 }], what: 'main waits for `sleep 300`' } */
export function byLine(trace: Trace, drawn: Lanes = lanes(trace)): LineNote[] {
  const phrase = taskPhrases(drawn.lanes);
  const notes = new Notes();
  /** What is waited for at a line is not told again as begun there. */
  const waited = new Set<string>();
  for (const { task, spans } of drawn.lanes) {
    for (const { site, from, to = null, label, ref, on } of spans) {
      notes.add(site, { from, to }, `${phrase(task)} waits for ${code(label)}`);
      waited.add(begun(ref, site));
      for (const id of on.length === 1 ? on : []) waited.add(begun({ kind: 'task', id }, site));
    }
  }
  for (const lane of drawn.lanes) {
    if (lane.parent === 0 || isLink(lane)) continue;
    if (waited.has(begun({ kind: 'task', id: lane.task }, lane.site))) continue;
    notes.add(lane.site, { from: lane.start }, `starts ${phrase(lane.task)}`);
  }
  for (const { id, method, url, start: from, end: to = null, site } of requests(trace)) {
    if (waited.has(begun({ kind: 'request', id }, site))) continue;
    notes.add(site, { from, to }, code(`${method} ${shortUrl(url)}`));
  }
  for (const event of trace.of('log', 'timer-set', 'main-settled', 'rejection')) {
    const { time: from } = event;
    if (event.kind === 'log') notes.add(event.site, { from }, 'prints');
    else if (event.kind === 'timer-set') {
      const { timer, api, due, site } = event;
      if (waited.has(begun({ kind: 'timer', id: timer }, site))) continue;
      notes.add(site, { from }, code(`${api} ${due - from}`));
    } else if (event.kind === 'rejection') {
      const what = event.how === 'unhandled' ? 'nobody handles' : 'handled late:';
      notes.add(thrownAt(trace, event), { from }, `${what} ${code(inspectArgument(event.error))}`);
    } else if (event.outcome === 'rejected') {
      const what = `main fails with ${code(inspectArgument(event.value))}`;
      notes.add(thrownAt(trace, event), { from }, what);
    }
  }
  return notes.all;
}

const begun = ({ kind, id }: Ref, site: Site | undefined): string =>
  `${kind} ${id} ${site?.file}:${site?.line}`;

/** Notes in order; the same thing at the same line is one, with several times. */
class Notes {
  readonly #notes = new Map<string, LineNote & { times: LineNote['times'][number][] }>();

  add(site: Site | undefined, time: LineNote['times'][number], what: string): void {
    if (site === undefined) return;
    const { file, line } = site;
    const key = `${file}:${line} ${what}`;
    const known = this.#notes.get(key);
    if (known) known.times.push(time);
    else this.#notes.set(key, { file, line, times: [time], what });
  }

  get all(): LineNote[] {
    return [...this.#notes.values()].sort((a, b) => first(a) - first(b));
  }
}

const first = ({ times }: LineNote): number => times[0]?.from ?? 0;
