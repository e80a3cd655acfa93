/** Where each kind's fields lie in the operand column. Derived once from the schema. */

import { type Kind, kinds, schema } from './event.ts';
import type { Field } from './fields.ts';

export interface KindLayout {
  kind: Kind;
  names: readonly string[];
  fields: readonly Field<unknown>[];
}

export const layouts: readonly KindLayout[] = kinds.map((kind) => ({
  kind,
  names: Object.keys(schema[kind]),
  fields: Object.values(schema[kind]) as unknown as Field<unknown>[],
}));

const codes = new Map(kinds.map((kind, code) => [kind, code]));

/** The number that stands for `kind` in the columns. */
export const codeOf = (kind: Kind): number => codes.get(kind) as number;
