/**
 * The locale is `en-US` and the time zone UTC, wherever the host is: the defaults of `Intl` (ECMA-402), and of the
 * methods of numbers, dates and strings that use it. A locale that the program names is its own.
 */

import { defineAll } from './define-all.ts';
import { type Constructor, inPlaceOf } from './in-place-of.ts';
import { $Date, $Reflect } from './originals.ts';

const LOCALE = 'en-US';
const ZONE = 'UTC';

const { getCanonicalLocales } = Intl;
const { Collator, DateTimeFormat, DisplayNames, ListFormat, NumberFormat } = Intl;
const { PluralRules, RelativeTimeFormat, Segmenter } = Intl;
const { DurationFormat } = Intl as { DurationFormat?: typeof Intl.ListFormat };

// biome-ignore lint/suspicious/noExplicitAny: what the program gives passes through
type Any = any;

/** What the program asks for, and then ours instead of the host's. */
const localesOf = (locales: Any): string[] => [...getCanonicalLocales(locales), LOCALE];

const inUtc = (options: Any): Any =>
  options === null || options?.timeZone !== undefined
    ? options
    : Object.create(options === undefined ? null : Object(options), {
        timeZone: { value: ZONE, enumerable: true },
      });

const same = (options: Any): Any => options;

const defaults =
  (options: (given: Any) => Any) =>
  ([locales, given]: Any[]): Any[] => [localesOf(locales), options(given)];

export function fixLocale(): void {
  const constructors: { [name: string]: Constructor | undefined } = {
    Collator,
    DisplayNames,
    DurationFormat,
    ListFormat,
    NumberFormat,
    PluralRules,
    RelativeTimeFormat,
    Segmenter,
  };
  for (const [name, Native] of Object.entries(constructors)) {
    if (Native) defineAll(Intl, { [name]: inPlaceOf(Native, { args: defaults(same) }) });
  }
  defineAll(Intl, { DateTimeFormat: inPlaceOf(DateTimeFormat, { args: defaults(inUtc) }) });
  for (const prototype of [Number.prototype, BigInt.prototype]) {
    patch(prototype, 'toLocaleString', 0, same);
  }
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    patch($Date.prototype, name, 0, inUtc);
  }
  patch(String.prototype, 'localeCompare', 1, same);
  for (const name of ['toLocaleLowerCase', 'toLocaleUpperCase']) {
    patch(String.prototype, name, 0, same);
  }
}

/** @param at the place of the locales among the method's arguments; the options follow */
function patch(prototype: object, name: string, at: number, options: (given: Any) => Any): void {
  const native = (prototype as Any)[name];
  const { method } = {
    method(this: unknown, ...args: Any[]) {
      const fixed = [...args.slice(0, at), localesOf(args[at]), options(args[at + 1])];
      return $Reflect.apply(native, this, fixed);
    },
  };
  Object.defineProperty(method, 'length', { value: native.length });
  defineAll(prototype, { [name]: method });
}
