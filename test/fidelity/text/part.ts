/** The pieces of a program's text, before labels and names are given out. A tree of them prints as one program. */

import type { Production } from './productions.ts';

export type Part =
  | string
  | number
  | readonly Part[]
  /** A string literal of its own, `'forAwait#12'`: the nearest production around it, and a number. */
  | { kind: 'label' }
  /** A variable that no other piece uses; the same object is the same variable. */
  | { kind: 'variable'; stem: string }
  /** A name that stands in `tools.ts`; its declaration is printed at the head. */
  | { kind: 'tool'; name: string }
  | { kind: 'production'; name: Production; part: Part };

/** Stands where a program logs. */
export const L: Part = { kind: 'label' };

export const variable = (stem = 'v'): Part => ({ kind: 'variable', stem });

export const tool = (name: string): Part => ({ kind: 'tool', name });

export const production = (name: Production, part: Part): Part => ({
  kind: 'production',
  name,
  part,
});

/** Program text with pieces in its holes. */
export function js(strings: TemplateStringsArray, ...holes: Part[]): Part {
  return strings.flatMap((text, i) => (i < holes.length ? [text, holes[i] as Part] : [text]));
}
