// E19-2.d fails: user-abort-rejects
import { parsePage } from './page.ts';
export async function crawlReport(
  start: string,
  { concurrency, pageTimeoutMs, budgetMs, signal }: any,
) {
  const origin = new URL(start).origin,
    seen = new Set<string>(),
    pages: any[] = [],
    failed: any[] = [];
  const stop = AbortSignal.any([AbortSignal.timeout(budgetMs), ...(signal ? [signal] : [])]);
  let free = concurrency;
  const q: any[] = [];
  async function load(url: string) {
    const path = new URL(url).pathname;
    for (let a = 1; ; a++) {
      const late = AbortSignal.timeout(pageTimeoutMs);
      try {
        const res = await fetch(url, { signal: AbortSignal.any([stop, late]) });
        if (res.status === 503 && a === 1) continue;
        if (!res.ok) {
          failed.push({ path, reason: 'http ' + res.status });
          return [];
        }
        const p = parsePage(await res.text(), url);
        pages.push({ path, title: p.title });
        return p.links;
      } catch (e) {
        if (stop.aborted) throw e;
        failed.push({ path, reason: late.aborted ? 'timeout' : String(e) });
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
      stop.throwIfAborted();
      links = await load(url);
    } finally {
      const n = q.shift();
      if (n) n();
      else free++;
    }
    await Promise.all(links.map(visit));
  }
  try {
    await visit(start);
    return { pages, failed, complete: true };
  } catch {
    return { pages, failed, complete: false };
  }
}
