/**
 * How long a list may be that a built-in makes or fills at once. Nothing interrupts such a call: it goes on when its run is
 * over, and takes memory until the engine ends the process that it is in, in a browser the whole page.
 */

import { behind } from '../proxies.ts';
import { inFrontOf } from './in-front-of.ts';
import { lengthOf } from './length-of.ts';
import { grouped, tooMuch } from './too-much.ts';

/** A longer array is a hash table to V8: it takes several times the memory, and a hundred times as long. */
const MOST = 2 ** 25;

const { isArray } = Array;

export function boundLists(): void {
  for (const name of ['entries', 'fill', 'keys', 'toReversed', 'toSorted', 'toSpliced', 'with']) {
    inFrontOf(globalThis.Array.prototype, name, (self) => check(lengthOf(self)));
  }
  inFrontOf(globalThis.Array.prototype, 'concat', (self, others) => {
    let length = lengthOf(self);
    for (let i = 0; i < others.length; i++) length += lengthOf(others[i]);
    check(length);
  });
  inFrontOf(globalThis.Array, 'from', (_, [source]) => check(lengthOfSource(source)));
}

function check(length: number): void {
  if (length > MOST) throw tooMuch(`A list of ${grouped(length)} items`, `${grouped(MOST)} items`);
}

function lengthOfSource(source: unknown): number {
  if (typeof source === 'string') return source.length;
  if (typeof source !== 'object' || source === null || behind(source)) return 0;
  // What says itself how it is iterated need not have as many items as its length says.
  return isArray(source) || !(Symbol.iterator in source) ? lengthOf(source) : 0;
}
