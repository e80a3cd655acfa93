/** When something was settled, and whether it failed: the fate of a task that returned a promise is that promise's. */

import { packRef, type Ref } from '../fields.ts';
import { ByRef } from './numbered.ts';
import type { Thing, Things } from './things.ts';

export interface Fate {
  /** Virtual ms; undefined: it never was settled, or that cannot be known. */
  at: number | undefined;
  failed: boolean;
}

const OPEN: Fate = { at: undefined, failed: false };

/** @example new Fates(things).of({ kind: 'task', id: 2 }) // { at: 150, failed: false } */
export class Fates {
  readonly #things: Things;
  readonly #known = new ByRef<Fate>();

  constructor(things: Things) {
    this.#things = things;
  }

  /** A loop and not a recursion: a task may return a promise of a task that returns one, 100,000 times over. */
  of(ref: Ref): Fate {
    const path: { packed: number; thing: Thing }[] = [];
    let fate: Fate | undefined;
    for (let at: Ref | undefined = ref; fate === undefined; ) {
      const packed: number = packRef(at.kind, at.id);
      const thing: Thing | undefined = this.#things.get(packed);
      fate = this.#known.get(packed) ?? (thing === undefined ? OPEN : undefined);
      if (fate !== undefined || thing === undefined) break;
      // Until its own fate is found; so what waits for itself in a circle is open for ever.
      this.#known.set(packed, OPEN);
      path.push({ packed, thing });
      if (thing.join) fate = this.#ofJoin(thing, thing.join);
      else if (thing.end === undefined) fate = OPEN;
      // Of a promise that nobody knows the fate cannot be known; it is taken to be settled.
      else if (thing.on === undefined || !this.#things.has(packRef(thing.on.kind, thing.on.id)))
        fate = { at: thing.end, failed: thing.failed };
      else at = thing.on;
    }
    let found = fate ?? OPEN;
    for (const { packed, thing } of path.reverse()) {
      if (found.at !== undefined && thing.end !== undefined && thing.end > found.at)
        found = { at: thing.end, failed: found.failed };
      this.#known.set(packed, found);
    }
    return found;
  }

  /** ECMA-262, "Promise.all" and its siblings. */
  #ofJoin({ start }: Thing, { how, members }: Join): Fate {
    // A plain value among the members is there already.
    const fates = members.map((ref) => (ref.kind === 'value' ? THERE : this.of(ref)));
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
