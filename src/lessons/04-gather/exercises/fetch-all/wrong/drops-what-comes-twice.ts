// E04-1.h fails: a-body-for-each-place
export async function fetchAll(urls: string[]): Promise<string[]> {
  return Promise.all([...new Set(urls)].map(async (u) => (await fetch(u)).text()));
}
