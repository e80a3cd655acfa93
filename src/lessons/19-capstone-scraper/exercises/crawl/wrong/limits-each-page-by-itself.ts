// E19-1.f fails: max-in-flight
import { parsePage } from './page.ts';
export async function crawl(start: string, { concurrency }: any) {
  const origin = new URL(start).origin,
    seen = new Set([start]),
    pages: any[] = [];
  async function visit(url: string): Promise<void> {
    const res = await fetch(url);
    const p = parsePage(await res.text(), url);
    pages.push({ path: new URL(url).pathname, status: res.status, title: p.title });
    const links = p.links.filter((l) => new URL(l).origin === origin && !seen.has(l));
    for (const l of links) seen.add(l);
    let i = 0;
    await Promise.all(
      Array.from({ length: concurrency }, async () => {
        while (i < links.length) await visit(links[i++]);
      }),
    );
  }
  await visit(start);
  return pages;
}
