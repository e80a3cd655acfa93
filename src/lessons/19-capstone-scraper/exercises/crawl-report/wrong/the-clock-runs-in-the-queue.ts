// E19-2.k fails: time-begins-with-the-request
import pLimit from 'p-limit';
import { parsePage } from './page.ts';
export async function crawlReport(start: string, o: any) {
  const budget = AbortSignal.timeout(o.budgetMs);
  const stop = AbortSignal.any([budget, ...(o.signal ? [o.signal] : [])]);
  const limit = pLimit(o.concurrency);
  const seen = new Set([start]);
  const pages: any[] = [],
    failed: any[] = [];
  const visit = async (url: string): Promise<void> => {
    const path = new URL(url).pathname;
    const late = AbortSignal.timeout(o.pageTimeoutMs);
    const links = await limit(async () => {
      stop.throwIfAborted();
      try {
        let r = await fetch(url, { signal: AbortSignal.any([stop, late]) });
        if (r.status === 503) r = await fetch(url, { signal: AbortSignal.any([stop, late]) });
        if (!r.ok) {
          failed.push({ path, reason: 'http ' + r.status });
          return [];
        }
        const p = parsePage(await r.text(), url);
        pages.push({ path, title: p.title });
        return p.links;
      } catch (e) {
        if (stop.aborted) throw e;
        failed.push({ path, reason: 'timeout' });
        return [];
      }
    });
    await Promise.all(
      links
        .filter((l: string) => new URL(l).origin === new URL(start).origin && !seen.has(l))
        .map((l: string) => {
          seen.add(l);
          return visit(l);
        }),
    );
  };
  try {
    await visit(start);
    return { pages, failed, complete: true };
  } catch (e) {
    if (o.signal?.aborted) throw o.signal.reason;
    if (budget.aborted) return { pages, failed, complete: false };
    throw e;
  }
}
