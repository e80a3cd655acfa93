type Row = { url: string; login: string; repos: number } | { url: string; error: string };
export async function fetchMultipleUrls(urls: string[]): Promise<Row[]> {
  return Promise.all(
    urls.map(async (url): Promise<Row> => {
      try {
        const res = await fetch(url);
        if (!res.ok) return { url, error: `HTTP ${res.status}` };
        const { login, public_repos } = await res.json();
        return { url, login, repos: public_repos };
      } catch (e) {
        return { url, error: String(e) };
      }
    }),
  );
}
