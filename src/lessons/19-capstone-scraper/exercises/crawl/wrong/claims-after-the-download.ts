// E19-1.a fails: each-page-once
import { parsePage } from './page.ts';
export async function crawl(start: string, { concurrency }: any) {
  const origin = new URL(start).origin,
    seen = new Set<string>(),
    pages: any[] = [];
  let free = concurrency;
  const q: any[] = [];
  async function visit(url: string): Promise<void> {
    if (new URL(url).origin !== origin || seen.has(url)) return;
    if (free > 0) free--;
    else await new Promise<void>((r) => q.push(r));
    let links: string[] = [];
    try {
      const res = await fetch(url);
      const p = parsePage(await res.text(), url);
      seen.add(url);
      pages.push({ path: new URL(url).pathname, status: res.status, title: p.title });
      links = p.links;
    } finally {
      const n = q.shift();
      if (n) n();
      else free++;
    }
    await Promise.all(links.map(visit));
  }
  await visit(start);
  return pages;
}
