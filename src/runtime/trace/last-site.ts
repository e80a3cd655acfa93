/** The last place of the program that a trace has heard of. */

import { ABSENT } from './fields.ts';
import { layouts } from './layout.ts';
import { KIND_MASK, type Part } from './part.ts';

/** Where in an event's fields its site is; -1 where it has none. */
const siteFields = layouts.map(({ names }) => names.indexOf('site'));

/** Its number in the table of sites. */
export function lastSite(parts: readonly Part[]): number | undefined {
  for (const part of parts.toReversed()) {
    const found = lastSiteIn(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lastSiteIn({ kinds, operands }: Part): number | undefined {
  let cell = operands.length;
  for (let i = kinds.length - 1; i >= 0; i--) {
    const code = (kinds[i] as number) & KIND_MASK;
    cell -= layouts[code]?.fields.length ?? 0;
    const field = siteFields[code] as number;
    const site = field < 0 ? ABSENT : (operands[cell + field] as number);
    if (site !== ABSENT) return site;
  }
  return undefined;
}
