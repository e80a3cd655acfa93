/** When something was settled, and whether it failed: the fate of a task that returned a promise is that promise's. */

import { packRef, type Ref } from '../fields.ts';
import { ByRef } from './numbered.ts';
import { atOnce, type Steps } from './steps.ts';
import type { Thing, Things } from './things.ts';

export interface Fate {
  /** Virtual ms; undefined: it never was settled, or that cannot be known. */
  at: number | undefined;
  failed: boolean;
}

const OPEN: Fate = { at: undefined, failed: false };

/** So many are looked at in one step. */
const A_STEP = 1024;

/** @example new Fates(things).of({ kind: 'task', id: 2 }) // { at: 150, failed: false } */
export class Fates {
  readonly #things: Things;
  readonly #known = new ByRef<Fate>();
  #looks = 0;

  constructor(things: Things) {
    this.#things = things;
  }

  of(ref: Ref): Fate {
    return atOnce(this.steps(ref));
  }

  /** A loop and not a recursion: a promise may wait for one that waits for one, 100,000 times over. */
  *steps(ref: Ref): Steps<Fate> {
    const known = this.#now(ref);
    if (known) return known;
    const open: Ref[] = [ref];
    const entered = new Set<Thing>();
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      if (++this.#looks % A_STEP === 0) yield;
      const packed = packRef(at.kind, at.id);
      const thing = this.#things.get(packed);
      if (thing !== undefined && entered.has(thing)) {
        entered.delete(thing);
        this.#known.set(packed, this.#fateOf(thing));
      } else if (thing !== undefined && !this.#known.has(packed)) {
        // Until its own fate is found; so what waits for itself in a circle is open for ever.
        this.#known.set(packed, OPEN);
        entered.add(thing);
        for (const each of waitsFor(thing)) if (this.#now(each) === undefined) open.push(each);
        continue;
      }
      open.pop();
    }
    return this.#now(ref) ?? OPEN;
  }

  #now({ kind, id }: Ref): Fate | undefined {
    return this.#known.get(packRef(kind, id));
  }

  /** When all that it waits for is known. */
  #fateOf(thing: Thing): Fate {
    const { join, on, end, failed } = thing;
    const isKnown = on !== undefined && this.#things.has(packRef(on.kind, on.id));
    let found: Fate;
    if (join) found = this.#ofJoin(thing, join);
    else if (end === undefined) found = OPEN;
    // Of a promise that nobody knows the fate cannot be known; it is taken to be settled.
    else found = isKnown ? (this.#now(on) ?? OPEN) : { at: end, failed };
    const isLater = found.at !== undefined && end !== undefined && end > found.at;
    return isLater ? { at: end, failed: found.failed } : found;
  }

  /** ECMA-262, "Promise.all" and its siblings. */
  #ofJoin({ start }: Thing, { how, members }: Join): Fate {
    // A plain value among the members is there already.
    const fates = members.map((ref) => (ref.kind === 'value' ? THERE : (this.#now(ref) ?? OPEN)));
    const settled = fates.filter(isSettled);
    const failures = settled.filter(({ failed }) => failed);
    const fulfilled = settled.filter(({ failed }) => !failed);
    const all = settled.length === fates.length;
    switch (how) {
      case 'try':
        return fates[0] ?? OPEN;
      case 'race':
        return first(settled) ?? OPEN;
      case 'any':
        return first(fulfilled) ?? (all ? { at: last(settled, start), failed: true } : OPEN);
      case 'all':
        return first(failures) ?? (all ? { at: last(settled, start), failed: false } : OPEN);
      default:
        return all ? { at: last(settled, start), failed: false } : OPEN;
    }
  }
}

type Join = NonNullable<Thing['join']>;
type Settled = Fate & { at: number };

function waitsFor({ join, end, on }: Thing): readonly Ref[] {
  if (join) return join.members;
  return end === undefined || on === undefined ? [] : [on];
}

const THERE: Fate = { at: 0, failed: false };
const isSettled = (fate: Fate): fate is Settled => fate.at !== undefined;

const first = (fates: readonly Settled[]): Settled | undefined =>
  fates.reduce<Settled | undefined>(
    (least, each) => (least === undefined || each.at < least.at ? each : least),
    undefined,
  );

/** Not before the combinator was called. */
const last = (fates: readonly Settled[], start: number): number =>
  fates.reduce((most, { at }) => Math.max(most, at), start);
