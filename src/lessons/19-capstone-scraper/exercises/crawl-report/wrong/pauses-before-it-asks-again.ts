// E19-2.m fails: retried-at-once
import { parsePage } from './page.ts';
export async function crawlReport(
  start: string,
  o: { concurrency: number; pageTimeoutMs: number; budgetMs: number; signal?: AbortSignal },
) {
  o.signal?.throwIfAborted();
  const origin = new URL(start).origin;
  const stop = new AbortController();
  const leave = () => stop.abort(o.signal!.reason);
  o.signal?.addEventListener('abort', leave);
  const budget = setTimeout(() => stop.abort('budget'), o.budgetMs);
  const pages: any[] = [],
    failed: any[] = [],
    queue = [start],
    seen = new Set(queue);
  let busy = 0;
  let ws: (() => void)[] = [];
  const load = async (url: string): Promise<string> => {
    const path = new URL(url).pathname;
    const late = AbortSignal.timeout(o.pageTimeoutMs);
    const signal = AbortSignal.any([late, stop.signal]);
    try {
      for (let n = 0; ; n++) {
        const r = await fetch(url, { signal });
        if (r.status === 503 && n === 0) {
          await r.body?.cancel();
          await new Promise((r) => setTimeout(r, 100));
          continue;
        }
        const html = await r.text();
        if (r.ok) {
          const { title, links } = parsePage(html, url);
          pages.push({ path, title });
          for (const l of links)
            if (new URL(l).origin === origin && !seen.has(l)) {
              seen.add(l);
              queue.push(l);
            }
        } else failed.push({ path, reason: 'http ' + r.status });
        return path;
      }
    } catch (e) {
      if (stop.signal.aborted) throw e;
      failed.push({ path, reason: late.aborted ? 'timeout' : String(e) });
      return path;
    }
  };
  const lane = async () => {
    for (;;) {
      const url = queue.shift();
      if (url) {
        busy++;
        try {
          await load(url);
        } finally {
          busy--;
          for (const w of ws.splice(0)) w();
        }
      } else if (!busy) return;
      else await new Promise<void>((r) => ws.push(r));
      stop.signal.throwIfAborted();
    }
  };
  let complete = true;
  try {
    await Promise.all(Array.from({ length: o.concurrency }, lane));
  } catch (e) {
    if (o.signal?.aborted) throw o.signal.reason;
    if (stop.signal.reason !== 'budget') throw e;
    complete = false;
  } finally {
    clearTimeout(budget);
    o.signal?.removeEventListener('abort', leave);
    stop.abort();
  }
  return { pages, failed, complete };
}
