/** `Intl.DateTimeFormat` formats the virtual now where it is given no date (ECMA-402, "DateTime Format Functions"). */

import { defineAll } from './define-all.ts';
import { $Reflect, $WeakMap } from './originals.ts';
import type { ClockReader } from './time.ts';
import { EPOCH } from './time.ts';

const prototype = Intl.DateTimeFormat.prototype;
const { formatToParts } = prototype;
const format = Object.getOwnPropertyDescriptor(prototype, 'format')?.get as () => (
  date: unknown,
) => string;

export function formatsOfNow(reader: ClockReader): void {
  const given = (date: unknown): unknown => (date === undefined ? EPOCH + reader.read() : date);
  const bound = new $WeakMap<object, (date?: unknown) => string>();
  Object.defineProperty(prototype, 'format', {
    configurable: true,
    get(this: object) {
      const native = $Reflect.apply(format, this, []);
      const known = bound.get(this);
      if (known) return known;
      const formatted = (date?: unknown) => native(given(date));
      Object.defineProperty(formatted, 'name', { value: '' });
      bound.set(this, formatted);
      return formatted;
    },
  });
  defineAll(prototype, {
    formatToParts(this: Intl.DateTimeFormat, date?: unknown) {
      return $Reflect.apply(formatToParts, this, [given(date) as Date]);
    },
  });
}
