/** Where each kind's fields lie in the operand column. Derived once from the schema. */

import { type Actor, actors, type Kind, kinds, schema } from './event.ts';
import type { Field } from './fields.ts';
import { placesOf } from './places-of.ts';

export interface KindLayout {
  kind: Kind;
  names: readonly string[];
  fields: readonly Field<unknown>[];
  /** Of each field, whether it is given to be written as its cell. */
  cells: readonly boolean[];
}

export const layouts: readonly KindLayout[] = kinds.map((kind) => ({
  kind,
  names: Object.keys(schema[kind]),
  fields: Object.values(schema[kind]) as unknown as Field<unknown>[],
  cells: (Object.values(schema[kind]) as { cell?: true }[]).map(({ cell }) => cell === true),
}));

const codes = placesOf(kinds);
const actorCodes = placesOf(actors);

/** The number that stands for `kind` in the columns. */
export const codeOf = (kind: Kind): number => codes[kind];

/** The number that stands for `actor` there. */
export const actorCodeOf = (actor: Actor): number => actorCodes[actor];
