/** The fields of an event as a realm gives them to be written. */

import type { Kind, schema } from './event.ts';
import type { Field, Ref, Site } from './fields.ts';

/** Ids, packed refs and sites are given as their numbers. */
type Cell<F> =
  F extends Field<infer T>
    ? T extends Site | Ref
      ? number
      : T extends Site | Ref | undefined
        ? number | undefined
        : T
    : never;
type Cells<K extends Kind> = { [F in keyof (typeof schema)[K]]: Cell<(typeof schema)[K][F]> };
type Optional<T> = { [F in keyof T as undefined extends T[F] ? never : F]: T[F] } & {
  [F in keyof T as undefined extends T[F] ? F : never]?: T[F];
};

/** What an event lacks is left out. */
export type Given<K extends Kind> = Optional<Cells<K>>;
