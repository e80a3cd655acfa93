/** What happened at each line of a program, and when. */

import { packRef, type Ref, type Site } from '../fields.ts';
import { thrownAt } from '../thrown-at.ts';
import type { Trace } from '../trace.ts';
import { inspectArgument } from './inspect/inspect.ts';
import { isLink, type Lanes } from './lane.ts';
import { lanes } from './lanes.ts';
import { ByRef } from './numbered.ts';
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
  const waited = new Waited();
  for (const { task, spans } of drawn.lanes) {
    const who = phrase(task);
    for (const { site, from, to = null, label, ref, on } of spans) {
      notes.add(site, { from, to }, `${who} waits for ${code(label)}`);
      waited.add(packRef(ref.kind, ref.id), site);
      if (on.length === 1) waited.add(packRef('task', on[0] as number), site);
    }
  }
  for (const lane of drawn.lanes) {
    if (lane.parent === 0 || isLink(lane)) continue;
    if (waited.has({ kind: 'task', id: lane.task }, lane.site)) continue;
    notes.add(lane.site, { from: lane.start }, `starts ${phrase(lane.task)}`);
  }
  for (const { id, method, url, start: from, end: to = null, site } of requests(trace)) {
    if (waited.has({ kind: 'request', id }, site)) continue;
    notes.add(site, { from, to }, code(`${method} ${shortUrl(url)}`));
  }
  for (const event of trace.of('log', 'timer-set', 'main-settled', 'rejection')) {
    const { time: from } = event;
    if (event.kind === 'log') notes.add(event.site, { from }, 'prints');
    else if (event.kind === 'timer-set') {
      const { timer, api, due, site } = event;
      if (waited.has({ kind: 'timer', id: timer }, site)) continue;
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

/** `main.ts:7`. A run comes to one site many times. */
function lineOf(site: Site): string {
  const known = lines.get(site) ?? `${site.file}:${site.line}`;
  lines.set(site, known);
  return known;
}

const lines = new WeakMap<Site, string>();

/** What is waited for, and at which lines: most of it at one. */
class Waited {
  readonly #lines = new ByRef<string | Set<string>>();

  add(packed: number, site: Site): void {
    const line = lineOf(site);
    const known = this.#lines.get(packed);
    if (known === undefined) this.#lines.set(packed, line);
    else if (typeof known === 'object') known.add(line);
    else if (known !== line) this.#lines.set(packed, new Set([known, line]));
  }

  has({ kind, id }: Ref, site: Site | undefined): boolean {
    const known = this.#lines.get(packRef(kind, id));
    if (site === undefined || known === undefined) return false;
    const line = lineOf(site);
    return typeof known === 'object' ? known.has(line) : known === line;
  }
}

/** Notes in order; the same thing at the same line is one, with several times. */
class Notes {
  readonly #lines = new Map<string, Map<string, Note>>();
  readonly #notes: Note[] = [];

  add(site: Site | undefined, time: Note['times'][number], what: string): void {
    if (site === undefined) return;
    const { file, line } = site;
    const key = lineOf(site);
    const there = this.#lines.get(key) ?? new Map<string, Note>();
    this.#lines.set(key, there);
    const known = there.get(what);
    if (known) {
      known.times.push(time);
      return;
    }
    const note = { file, line, times: [time], what };
    there.set(what, note);
    this.#notes.push(note);
  }

  get all(): LineNote[] {
    return this.#notes.toSorted((a, b) => first(a) - first(b));
  }
}

const first = ({ times }: LineNote): number => times[0]?.from ?? 0;

type Note = LineNote & { times: LineNote['times'][number][] };
