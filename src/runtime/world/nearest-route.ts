/** For a request that nothing answers: the route whose address is most like it. */

import { type Route, routes } from './routes.ts';

/** Longer addresses than any route's are compared by their beginnings. */
const LONGEST = 100;

export function nearestRoute(method: string, url: string): string {
  const wanted = url.slice(0, LONGEST).replace(/[?#].*$/, '');
  let nearest = '';
  let least = Number.POSITIVE_INFINITY;
  for (const route of Object.values(routes) as Route[]) {
    // Of two methods at one address, the one that was asked for.
    const far = distance(wanted, route.url) + (route.method === method ? 0 : 0.5);
    if (far < least) [nearest, least] = [`${route.method} ${route.url}`, far];
  }
  return nearest;
}

/** Levenshtein's: insertions, deletions and replacements of single characters. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((row[j - 1] as number) + 1, (above[j] as number) + 1, replaced));
    }
    above = row;
  }
  return above[b.length] as number;
}
