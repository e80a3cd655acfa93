// E04-1.b fails: result
export async function fetchAll(urls: string[]) {
  const out: string[] = [];
  urls.forEach(async (u) => {
    out.push(await (await fetch(u)).text());
  });
  return out;
}
