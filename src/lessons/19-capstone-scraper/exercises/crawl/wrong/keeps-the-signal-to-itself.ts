// E19-1.g fails: signal-goes-along
import pLimit from 'p-limit';
import { parsePage } from './page.ts';
export async function crawl(start: string, o: any) {
  const limit = pLimit(o.concurrency);
  const seen = new Set<string>([start]);
  const out: any[] = [];
  const visit = async (u: string): Promise<void> => {
    o.signal?.throwIfAborted();
    const p = await limit(async () => {
      const r = await fetch(u);
      const p = parsePage(await r.text(), u);
      out.push({ path: new URL(u).pathname, status: r.status, title: p.title });
      return p;
    });
    await Promise.all(
      p.links
        .filter((l: string) => new URL(l).origin === new URL(start).origin && !seen.has(l))
        .map((l: string) => {
          seen.add(l);
          return visit(l);
        }),
    );
  };
  await visit(start);
  return out;
}
