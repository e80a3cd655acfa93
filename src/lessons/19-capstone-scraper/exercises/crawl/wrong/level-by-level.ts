// E19-1.b fails: elapsed
import { parsePage } from './page.ts';
export async function crawl(start: string, { concurrency }: any) {
  const origin = new URL(start).origin,
    seen = new Set([start]),
    pages: any[] = [];
  let level = [start];
  while (level.length) {
    const next: string[] = [];
    let i = 0;
    await Promise.all(
      Array.from({ length: concurrency }, async () => {
        while (i < level.length) {
          const url = level[i++];
          const res = await fetch(url);
          const p = parsePage(await res.text(), url);
          pages.push({ path: new URL(url).pathname, status: res.status, title: p.title });
          for (const l of p.links)
            if (new URL(l).origin === origin && !seen.has(l)) {
              seen.add(l);
              next.push(l);
            }
        }
      }),
    );
    level = next;
  }
  return pages;
}
