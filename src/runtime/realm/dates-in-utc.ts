/**
 * Local time is UTC: the methods of `Date.prototype` that would look at the host's time zone (ECMA-262, "Properties of
 * the Date Prototype Object"). Those that look at its locale are in `locale.ts`.
 */

import { defineAll } from './define-all.ts';
import { $Date, $Reflect } from './originals.ts';

const prototype = $Date.prototype as unknown as { [name: string]: (...args: unknown[]) => unknown };
const { getTime, getUTCFullYear, setUTCFullYear, toUTCString } = $Date.prototype;

const fields = ['Date', 'Day', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'];
const ZONE = 'GMT+0000 (Coordinated Universal Time)';

/** `Thu, 01 Jan 2026 00:00:00 GMT`, in its parts. */
const UTC_TEXT = /^(\w+), (\d+) (\w+) (-?\d+) ([\d:]+) GMT$/;

export function datesInUtc(): void {
  for (const how of ['get', 'set']) {
    for (const field of fields) {
      const utc = prototype[`${how}UTC${field}`];
      if (utc) defineAll(prototype, { [`${how}${field}`]: like(utc) });
    }
  }
  defineAll(prototype, {
    getTimezoneOffset: methodOf((date) => time(date) * 0),
    getYear: methodOf((date) => ($Reflect.apply(getUTCFullYear, date, []) as number) - 1900),
    setYear: methodOf((date, [year]) => $Reflect.apply(setUTCFullYear, date, [fullYear(year)]), 1),
    toString: methodOf((date) => text(date, (day, clock) => `${day} ${clock} ${ZONE}`)),
    toDateString: methodOf((date) => text(date, (day) => day)),
    toTimeString: methodOf((date) => text(date, (_day, clock) => `${clock} ${ZONE}`)),
  });
  Reflect.deleteProperty(prototype, 'toTemporalInstant');
}

const time = (date: unknown): number => $Reflect.apply(getTime, date, []);

/** The same under another name; not the same function, which has a name of its own. */
const like = (method: (...args: unknown[]) => unknown) =>
  methodOf((date, args) => $Reflect.apply(method, date, args), method.length);

/** A method as the platform has them: without a prototype, and as long as it says. */
function methodOf(body: (date: unknown, args: unknown[]) => unknown, length = 0): () => unknown {
  const { method } = {
    method(this: unknown, ...args: unknown[]) {
      return body(this, args);
    },
  };
  return Object.defineProperty(method, 'length', { value: length });
}

function text(date: unknown, write: (day: string, clock: string) => string): string {
  if (Number.isNaN(time(date))) return 'Invalid Date';
  const [, weekday, day, month, year, clock] = UTC_TEXT.exec(
    $Reflect.apply(toUTCString, date, []),
  ) as string[];
  return write(`${weekday} ${month} ${day} ${year}`, clock as string);
}

/** Two digits are a year of the last century (ECMA-262, "MakeFullYear"). */
function fullYear(given: unknown): number {
  const year = Math.trunc(Number(given));
  return year >= 0 && year <= 99 ? 1900 + year : year;
}
