import type { Encoded, EncodedObject, Identity } from '../../trace/encoded.ts';
import { type Behind, behind } from '../proxies.ts';
import { apply, sameValue, sliceText } from '../uncurried.ts';
import { className, type Subject } from './class-name.ts';
import { attempt, includes } from './data.ts';
import type { Encoder } from './encoder.ts';
import { encodeError, isError } from './error.ts';
import { encodeFunction } from './function.ts';
import { DEEP_ROOM, DIGITS, TEXT } from './limits.ts';
import { encodeObject } from './object.ts';
import { prototypesOf, unwrapped } from './prototypes.ts';
import { tagOf } from './tag.ts';

const text = String;
const symbolText = Symbol.prototype.toString;
const { isFinite: isOrdinary } = Number;
const tooLong = 10n ** BigInt(DIGITS);

/** Where a value lies: how deep, and inside which objects. */
export interface Place {
  depth: number;
  above: readonly object[];
}

export interface WalkOptions {
  /** Levels below the first that the console shows. */
  shown: number;
  /** Levels below the first that are looked into. */
  depth: number;
  /** Values and characters that may be kept. */
  room: number;
  /** Items that are kept of each list. */
  items: number;
  /** Whether properties that are not enumerable are kept, and proxies are told from their targets. */
  hidden: boolean;
}

/** The encoding of one value with all that is in it. */
export class Walk {
  readonly hidden: boolean;
  readonly encoder: Encoder;
  readonly items: number;
  readonly #options: WalkOptions;
  /** How many values and characters have been kept so far. */
  spent = 0;

  constructor(encoder: Encoder, options: WalkOptions) {
    this.encoder = encoder;
    this.hidden = options.hidden;
    this.items = options.items;
    this.#options = options;
  }

  /** Nothing more is kept: what follows is counted only. */
  get isFull(): boolean {
    return this.spent >= this.#options.room;
  }

  any(value: unknown, place: Place): Encoded {
    this.spent++;
    switch (typeof value) {
      case 'string':
        return this.#text(value);
      case 'number':
        return isOrdinary(value) && !sameValue(value, -0)
          ? value
          : { type: 'number', text: sameValue(value, -0) ? '-0' : text(value) };
      case 'boolean':
        return value;
      case 'undefined':
        return { type: 'undefined' };
      case 'bigint':
        return value < tooLong && value > -tooLong
          ? { type: 'bigint', text: text(value) }
          : { type: 'opaque', text: `<a bigint of more than ${DIGITS} digits>` };
      case 'symbol':
        return { type: 'symbol', text: this.cut(apply(symbolText, value, [])) };
      default:
        return value === null ? null : this.#object(value as object, place);
    }
  }

  /** What lies in `object`, one level deeper. */
  inside(object: object, { depth, above }: Place): Place {
    const all: object[] = [];
    for (let i = 0; i < above.length; i++) all[i] = above[i] as object;
    all[above.length] = object;
    return { depth: depth + 1, above: all };
  }

  identity(subject: Subject, nature: string, { depth }: Place): Identity {
    const name = this.cut(className(subject, nature, depth));
    const tag = tagOf(subject, this.hidden);
    const id = this.encoder.id(subject.object);
    if (tag === undefined || tag === name) return { id, class: name };
    return { id, class: name, tag: this.cut(tag) };
  }

  /** A text of at most so many characters, saying how many there are more. */
  cut(whole: string): string {
    const kept = this.#kept(whole);
    if (kept === whole) return whole;
    const more = whole.length - kept.length;
    return `${kept}... ${more} more character${more > 1 ? 's' : ''}`;
  }

  #text(whole: string): Encoded {
    const kept = this.#kept(whole);
    if (kept === whole) return whole;
    return { type: 'long', text: kept, more: whole.length - kept.length };
  }

  #kept(whole: string): string {
    const kept = whole.length <= TEXT ? whole : sliceText(whole, 0, TEXT);
    this.spent += kept.length;
    return kept;
  }

  #object(value: object, place: Place): Encoded {
    const proxy = this.hidden ? behind(value) : undefined;
    if (proxy && !proxy.revoked) return this.#proxy(value, proxy, place);
    const object = unwrapped(value);
    if (object === undefined) return { type: 'opaque', text: '<Revoked Proxy>' };
    if (includes(place.above, object)) return { type: 'circular', id: this.encoder.id(object) };
    const looked = attempt(() => this.#look({ object, chain: prototypesOf(object) }, place));
    return looked ?? { type: 'opaque', text: '<cannot be looked at>' };
  }

  #proxy(proxy: object, { target, handler }: Behind, place: Place): EncodedObject {
    const inside = this.inside(proxy, place);
    return {
      type: 'proxy',
      id: this.encoder.id(proxy),
      class: 'Proxy',
      target: this.any(target, inside),
      handler: this.any(handler, inside),
    };
  }

  #look(subject: Subject, place: Place): EncodedObject {
    if (typeof subject.object === 'function') return encodeFunction(subject, place, this);
    if (isError(subject)) return encodeError(subject, this);
    return encodeObject(subject, place, this);
  }

  /** Whether no more is kept of what is inside an object here than its class. */
  isTooDeep({ depth }: Place): boolean {
    if (depth > this.#options.depth || this.isFull) return true;
    // What the console does not show is kept to be unfolded, while it is small.
    return depth > this.#options.shown + 1 && this.spent > DEEP_ROOM;
  }
}
