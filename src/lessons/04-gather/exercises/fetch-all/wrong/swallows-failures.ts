// E04-1.d fails: failure-propagates
export async function fetchAll(urls: string[]) {
  return Promise.all(
    urls.map(async (u) => {
      try {
        return await (await fetch(u)).text();
      } catch {
        return '';
      }
    }),
  );
}
