// E19-2.a fails: one-bad-page-does-not-stop-the-crawl
import { parsePage } from './page.ts';
export async function crawlReport(
  start: string,
  { concurrency, pageTimeoutMs, budgetMs, signal }: any,
) {
  const origin = new URL(start).origin,
    seen = new Set<string>(),
    pages: any[] = [],
    failed: any[] = [];
  const budget = AbortSignal.timeout(budgetMs);
  const stop = AbortSignal.any([budget, ...(signal ? [signal] : [])]);
  let free = concurrency;
  const q: any[] = [];
  async function visit(url: string): Promise<void> {
    if (new URL(url).origin !== origin || seen.has(url)) return;
    seen.add(url);
    if (free > 0) free--;
    else await new Promise<void>((r) => q.push(r));
    let links: string[] = [];
    try {
      const res = await fetch(url, {
        signal: AbortSignal.any([stop, AbortSignal.timeout(pageTimeoutMs)]),
      });
      if (!res.ok) throw new Error('http ' + res.status);
      const p = parsePage(await res.text(), url);
      pages.push({ path: new URL(url).pathname, title: p.title });
      links = p.links;
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
  } catch (e: any) {
    if (signal?.aborted) throw e;
    failed.push({ path: '?', reason: String(e) });
    return { pages, failed, complete: false };
  }
}
