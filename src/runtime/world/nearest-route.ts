/** For a request that nothing answers: the route whose address is most like it. */

import { type Route, routes } from './routes.ts';

export function nearestRoute(method: string, url: string): string {
  const wanted = `${method} ${url.replace(/[?#].*$/, '')}`;
  let nearest = '';
  let least = Number.POSITIVE_INFINITY;
  for (const route of Object.values(routes) as Route[]) {
    const name = `${route.method} ${route.url}`;
    const far = distance(wanted, name);
    if (far < least) [nearest, least] = [name, far];
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
