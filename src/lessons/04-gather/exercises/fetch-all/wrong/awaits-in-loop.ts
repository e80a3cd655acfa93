// E04-1.a fails: elapsed
export async function fetchAll(urls: string[]) {
  const out: string[] = [];
  for (const u of urls) out.push(await (await fetch(u)).text());
  return out;
}
