// E19-2.c fails: nothing-in-flight
import { parsePage } from './page.ts';
import { setTimeout as sleep } from 'node:timers/promises';
export async function crawlReport(
  start: string,
  { concurrency, pageTimeoutMs, budgetMs, signal }: any,
) {
  const origin = new URL(start).origin,
    seen = new Set<string>(),
    pages: any[] = [],
    failed: any[] = [];
  let free = concurrency;
  const q: any[] = [];
  async function load(url: string) {
    const path = new URL(url).pathname;
    for (let a = 1; ; a++) {
      const late = AbortSignal.timeout(pageTimeoutMs);
      try {
        const res = await fetch(url, {
          signal: AbortSignal.any([late, ...(signal ? [signal] : [])]),
        });
        if (res.status === 503 && a === 1) continue;
        if (!res.ok) {
          failed.push({ path, reason: 'http ' + res.status });
          return [];
        }
        const p = parsePage(await res.text(), url);
        pages.push({ path, title: p.title });
        return p.links;
      } catch (e) {
        if (signal?.aborted) throw e;
        failed.push({ path, reason: 'timeout' });
        return [];
      }
    }
  }
  async function visit(url: string): Promise<void> {
    if (new URL(url).origin !== origin || seen.has(url)) return;
    seen.add(url);
    if (free > 0) free--;
    else await new Promise<void>((r) => q.push(r));
    let links: any;
    try {
      links = await load(url);
    } finally {
      const n = q.shift();
      if (n) n();
      else free++;
    }
    await Promise.all(links.map(visit));
  }
  let t: any;
  const late = new Promise<boolean>((r) => {
    t = setTimeout(() => r(false), budgetMs);
  });
  const work = visit(start).then(() => true);
  const complete = await Promise.race([work, late]);
  clearTimeout(t);
  return { pages, failed, complete };
}
