/** `Date` whose now is virtual and whose local time is UTC; everything else is the platform's (ECMA-262, "Date Objects"). */

import { defineAll } from './define-all.ts';
import { inPlaceOf } from './in-place-of.ts';
import { $Date, $Reflect } from './originals.ts';
import { type ClockReader, EPOCH } from './time.ts';

const { parse, UTC } = $Date;

/** A new one for each run: it reads that run's clock. */
export function virtualDate(reader: ClockReader): DateConstructor {
  const now = () => EPOCH + reader.read();
  const VirtualDate = inPlaceOf($Date, {
    args: (given) => [timeOf(given, now)],
    called: () => new $Date(now()).toString(),
  });
  defineAll(VirtualDate, { now, parse: utcParse });
  return VirtualDate;
}

/** What the constructor makes of its arguments: a time, or something that converts to one. */
function timeOf(args: unknown[], now: () => number): unknown {
  const [first] = args;
  if (args.length === 0) return now();
  if (args.length > 1) return $Reflect.apply(UTC, undefined, args);
  return typeof first === 'string' ? utcParse(first) : first;
}

const ISO_LOCAL = /^([+-]\d{6}|\d{4})-\d\d-\d\dT[\d:.]+$/;
const ISO_DATE = /^([+-]\d{6}|\d{4})(-\d\d){0,2}$/;
const HAS_ZONE = /(?<![a-z])(z|utc?|gmt|[ecmp][sd]t)\b|:\d\d(\.\d+)?\s*[+-]\d/i;

/** A text that names no time zone means the local one, which is UTC here, wherever the host is. */
function utcParse(value: unknown): number {
  const text = `${value}`.trim();
  if (ISO_LOCAL.test(text)) return parse(`${text}Z`);
  if (ISO_DATE.test(text) || HAS_ZONE.test(text)) return parse(text);
  return parse(`${text} UTC`);
}
