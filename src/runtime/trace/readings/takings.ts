/** Calls that take a lock or a permit: awaited calls of a method that is called like one of a lock or a semaphore. */

import type { Ref, Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import type { Steps } from './steps.ts';
import { type Things, thingOf } from './things.ts';

/** A lock or a permit that was granted. */
export interface Taking {
  task: number;
  /** Where it was awaited. */
  site: Site;
}

export interface Takings {
  /** What the call that `site` awaits is to take; undefined where it is no such call. */
  noun(site: Site): 'lock' | 'permit' | undefined;
  /** What both call that from which two calls take: `a` of two times `a.lock()`; undefined where they differ. */
  object(one: Site, other: Site): string | undefined;
  /** Who was the last to get what `ref`, awaited at `site`, is to take. */
  lastGranted(ref: Ref, site: Site): Taking | undefined;
}

/**
 * Reads who took what, by the names of calls: `sem.acquire()`, `from.lock()`. Where somebody waits, the last
 * to whom one was granted has not given it back: else there would be one.
 * @example atOnce(takingsOf(trace, things)).lastGranted(wait.ref, wait.site) // { task: 2, site: { line: 8, … } }
 */
export function* takingsOf(trace: Trace, things: Things): Steps<Takings> {
  const calls = new Map<Site, Call | undefined>();
  const callAt = (site: Site): Call | undefined => {
    if (!calls.has(site)) calls.set(site, parseCall(site.text));
    return calls.get(site);
  };
  const asked = new Map<number, { taking: Taking; object: number | undefined; name: string }>();
  const byObject = new Map<number, Taking>();
  const byName = new Map<string, Taking>();
  for (const batch of trace.batches('await', 'resume')) {
    for (const event of batch) {
      const { task } = event;
      if (event.kind === 'await') {
        const { site, on } = event;
        const call = callAt(site);
        if (call)
          asked.set(task, { taking: { task, site }, name: call.name, ...objectOf(things, on) });
        else asked.delete(task);
      } else if (event.ok) {
        const { taking, object, name } = asked.get(task) ?? {};
        if (taking === undefined) continue;
        if (object !== undefined) byObject.set(object, taking);
        else if (name !== undefined) byName.set(name, taking);
      }
    }
    yield;
  }
  return {
    noun: (site) => callAt(site)?.noun,
    object(one, other) {
      const [name, same] = [callAt(one)?.name, callAt(other)?.name];
      return name !== undefined && name === same ? OBJECT.exec(name)?.[1] : undefined;
    },
    lastGranted(ref, site) {
      const { object } = objectOf(things, ref);
      const { name = '' } = callAt(site) ?? {};
      // `this` is another object in every method.
      const named = /^this\b/.test(name) ? undefined : byName.get(name);
      return (object === undefined ? undefined : byObject.get(object)) ?? named;
    },
  };
}

const objectOf = (things: Things, ref: Ref): { object: number | undefined } => ({
  object: thingOf(things, ref)?.self,
});

interface Call {
  /** `sem.acquire` */
  name: string;
  noun: 'lock' | 'permit';
}

const METHOD = /^(?:acquire\w*|lock|(?:get|take|obtain|request)\w*(?:lock|mutex|permit|slot))$/i;

/** `a` of `a.lock`; what is `this` or computed has another meaning in every task. */
const OBJECT = /^(?!this\b)((?:[\w$]+\.)*?[\w$]+)\.[\w$]+$/;

/** What runs a callback while it holds a lock is no taking: it ends when the lock has been given back. */
function parseCall(text: string): Call | undefined {
  const open = openingOf(text);
  const name = text.slice(0, open).trim();
  const method = /\w*$/.exec(name)?.[0] ?? '';
  if (!METHOD.test(method) || /=>|\bfunction\b/.test(text.slice(open))) return undefined;
  return { name, noun: /lock|mutex/i.test(name) ? 'lock' : 'permit' };
}

/** Where the parenthesis opens that `text` ends with; 0 when it does not end with one. */
function openingOf(text: string): number {
  let at = text.length;
  let depth = 0;
  do {
    at--;
    if (text[at] === ')') depth++;
    else if (text[at] === '(') depth--;
  } while (depth > 0 && at > 0);
  return Math.max(0, at);
}
