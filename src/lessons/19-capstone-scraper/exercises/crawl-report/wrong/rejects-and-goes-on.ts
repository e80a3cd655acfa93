// E19-2.i fails: user-abort-stops-downloads
import { parsePage } from './page.ts';
export async function crawlReport(
  start: string,
  {
    concurrency,
    pageTimeoutMs,
    budgetMs,
    signal,
  }: { concurrency: number; pageTimeoutMs: number; budgetMs: number; signal?: AbortSignal },
) {
  const origin = new URL(start).origin,
    seen = new Set<string>();
  const pages: { path: string; title: string }[] = [],
    failed: { path: string; reason: string }[] = [];
  const budget = AbortSignal.timeout(budgetMs);
  const stop = budget;
  let free = concurrency;
  const queue: (() => void)[] = [];
  async function load(url: string): Promise<string[]> {
    const path = new URL(url).pathname;
    for (let attempt = 1; ; attempt++) {
      const late = AbortSignal.timeout(pageTimeoutMs);
      try {
        const res = await fetch(url, { signal: AbortSignal.any([stop, late]) });
        if (res.status === 503 && attempt === 1) continue;
        if (!res.ok) {
          failed.push({ path, reason: 'http ' + res.status });
          return [];
        }
        const page = parsePage(await res.text(), url);
        pages.push({ path, title: page.title });
        return page.links;
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
    else await new Promise<void>((r) => queue.push(r));
    let links: string[];
    try {
      stop.throwIfAborted();
      links = await load(url);
    } finally {
      const next = queue.shift();
      if (next) next();
      else free++;
    }
    await Promise.all(links.map(visit));
  }
  try {
    const cancelled = new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason)),
    );
    await Promise.race([visit(start), cancelled]);
    return { pages, failed, complete: true };
  } catch (e) {
    if (budget.aborted && !signal?.aborted) return { pages, failed, complete: false };
    throw e;
  }
}
