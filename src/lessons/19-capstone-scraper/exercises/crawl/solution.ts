import { parsePage } from './page.ts';
export interface Page {
  path: string;
  status: number;
  title: string;
}
export async function crawl(
  start: string,
  { concurrency, signal }: { concurrency: number; signal?: AbortSignal },
): Promise<Page[]> {
  const origin = new URL(start).origin,
    seen = new Set<string>(),
    pages: Page[] = [];
  let free = concurrency;
  const queue: (() => void)[] = [];
  async function visit(url: string): Promise<void> {
    if (new URL(url).origin !== origin || seen.has(url)) return;
    seen.add(url); // claim it before the first await
    if (free > 0) free--;
    else await new Promise<void>((r) => queue.push(r));
    let links: string[] = [];
    try {
      const res = await fetch(url, { signal });
      const page = parsePage(await res.text(), url);
      pages.push({ path: new URL(url).pathname, status: res.status, title: page.title });
      links = page.links;
    } finally {
      const next = queue.shift();
      if (next) next();
      else free++;
    } // give the permit back before visiting children
    await Promise.all(links.map(visit));
  }
  await visit(start);
  return pages;
}
