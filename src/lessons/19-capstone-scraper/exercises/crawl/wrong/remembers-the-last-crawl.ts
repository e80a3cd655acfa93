// E19-1.h fails: crawls-again
import { parsePage } from './page.ts';
const seen = new Set<string>();
export async function crawl(start: string, { concurrency, signal }: any) {
  const queue = seen.has(start) ? [] : [start];
  seen.add(start);
  const out: any[] = [];
  let busy = 0;
  let ws: (() => void)[] = [];
  const lane = async () => {
    for (;;) {
      const url = queue.shift();
      if (url) {
        busy++;
        const r = await fetch(url, { signal });
        const { title, links } = parsePage(await r.text(), url);
        out.push({ path: new URL(url).pathname, status: r.status, title });
        for (const l of links)
          if (new URL(l).origin === new URL(start).origin && !seen.has(l)) {
            seen.add(l);
            queue.push(l);
          }
        busy--;
        ws.splice(0).forEach((w) => w());
      } else if (!busy) return;
      else await new Promise<void>((r) => ws.push(r));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return out;
}
