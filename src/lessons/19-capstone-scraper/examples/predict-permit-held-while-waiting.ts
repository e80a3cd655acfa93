import { parsePage } from './page.ts';

const origin = 'https://harbour.test';
const seen = new Set<string>();
let free = 3;
const queue: (() => void)[] = [];

async function visit(url: string): Promise<void> {
  if (new URL(url).origin !== origin || seen.has(url)) return;
  seen.add(url);
  if (free > 0) free--;
  else await new Promise<void>((r) => queue.push(r));
  try {
    const page = parsePage(await (await fetch(url)).text(), url);
    console.log(new URL(url).pathname);
    await Promise.all(page.links.map(visit)); // still holding the permit
  } finally {
    const next = queue.shift();
    if (next) next();
    else free++;
  }
}
await visit(`${origin}/`);
