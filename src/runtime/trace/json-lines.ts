/** A trace as JSON lines: a line that says what it is, then one event a line, keys in the schema's order. */

import type { Encoded } from './encoded.ts';
import { actors, kinds, type TraceEvent } from './event.ts';
import type { Field, Site } from './fields.ts';
import { codeOf, layouts } from './layout.ts';
import { Log } from './log.ts';
import { TraceError } from './part.ts';
import { atOnce, type Steps } from './readings/steps.ts';
import { thrownAt } from './thrown-at.ts';
import { Trace } from './trace.ts';
import { TRACE_VERSION } from './version.ts';

const HEAD = { trace: 'meanwhile', version: TRACE_VERSION };

export const toJsonLines = (trace: Trace): string => atOnce(jsonLines(trace));

/** The same in steps. */
export function* jsonLines(trace: Trace): Steps<string> {
  let text = `${JSON.stringify(HEAD)}\n`;
  for (const batch of trace.batches(...kinds)) {
    for (const event of batch) text += `${JSON.stringify(placed(trace, event))}\n`;
    yield;
  }
  return text;
}

/** With the line that threw, which is not to be had any more where the program is not at hand. */
function placed(trace: Trace, event: TraceEvent): TraceEvent {
  if (event.kind !== 'main-settled' && event.kind !== 'rejection') return event;
  const site = thrownAt(trace, event);
  if (site === undefined) return event;
  const { stack, ...before } = event;
  return { ...before, site, stack };
}

/** The same, without what the engine worded itself: equal for equal runs, in every engine. */
export function toComparableLines(trace: Trace): string {
  const lines = [JSON.stringify(HEAD)];
  for (const event of trace.events()) {
    const { names, fields } = layouts[codeOf(event.kind)] as (typeof layouts)[number];
    const bare: Record<string, unknown> = { ...event };
    names.forEach((name, i) => {
      if (fields[i]?.engine) delete bare[name];
    });
    lines.push(JSON.stringify(bare));
  }
  return `${lines.join('\n')}\n`;
}

/** @throws TraceError when `text` is cut, of another version, or no trace at all; it names the line */
export function fromJsonLines(text: string): Trace {
  const lines = text.split('\n');
  const head = parseLine(lines[0] ?? '', 1) as Partial<typeof HEAD>;
  if (head.trace !== HEAD.trace) throw new TraceError('line 1: this is not a trace of ours');
  if (head.version !== HEAD.version) {
    throw new TraceError(`line 1: a trace of version ${head.version}; this is ${HEAD.version}`);
  }
  if (lines.at(-1) !== '') throw new TraceError(`line ${lines.length}: the trace is cut here`);
  const sites: Site[] = [];
  const log = new Log();
  const tables = {
    string: (s: string) => log.string(s),
    text: (s: string) => log.string(s),
    value: (v: Parameters<Log['value']>[0]) => log.value(v),
    site: (s: Site) => sites.push(s) - 1,
  };
  let ended = false;
  for (let n = 1; n < lines.length - 1; n++) {
    const event = parseLine(lines[n] as string, n + 1) as unknown as TraceEvent;
    const layout = layouts[codeOf(event.kind) ?? -1];
    const actor = actors.indexOf(event.actor);
    const counted = Number.isInteger(event.time) && Number.isInteger(event.task);
    if (layout === undefined || actor < 0 || !counted) {
      throw new TraceError(`line ${n + 1}: not an event of a trace`);
    }
    log.event(event.time, codeOf(event.kind), actor, event.task);
    const values = event as unknown as Record<string, unknown>;
    layout.names.forEach((name, i) => {
      const field = layout.fields[i] as Field<unknown>;
      if (!survives(field, values[name])) throw new TraceError(`line ${n + 1}: no valid ${name}`);
      log.field(field.encode(values[name], tables));
    });
    log.end();
    ended = event.kind === 'run-end';
  }
  if (!ended) throw new TraceError(`line ${lines.length}: the trace is cut here`);
  const trace = new Trace(sites);
  trace.append(log.take());
  return trace;
}

/** Whether a field is what it was after it has been kept and read again. */
function survives(field: Field<unknown>, given: unknown): boolean {
  const kept = { strings: [] as string[], values: [] as Encoded[], sites: [] as Site[] };
  const string = (text: string): number => kept.strings.push(text) - 1;
  try {
    const cell = field.encode(given, {
      string,
      text: string,
      value: (value) => kept.values.push(value) - 1,
      site: (site) => kept.sites.push(site) - 1,
    });
    const same = JSON.stringify(field.decode(cell | 0, kept)) === JSON.stringify(given);
    return same && field.valid(cell, kept);
  } catch {
    return false;
  }
}

function parseLine(line: string, number: number): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>;
  } catch {
    // Said below, with the line.
  }
  throw new TraceError(`line ${number}: not JSON; the trace may be cut`);
}
