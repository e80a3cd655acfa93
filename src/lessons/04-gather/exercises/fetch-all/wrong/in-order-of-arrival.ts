// E04-1.f fails: result
export async function fetchAll(urls: string[]): Promise<string[]> {
  const results: string[] = [];
  await Promise.all(
    urls.map(async (url) => {
      const res = await fetch(url);
      results.push(await res.text());
    }),
  );
  return results;
}
