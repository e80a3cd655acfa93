// E15-1.e fails: only-the-error
export async function fetchMultipleUrls(urls: string[]): Promise<any[]> {
  return Promise.all(
    urls.map(async (url) => {
      try {
        const r = await fetch(url);
        if (!r.ok) throw new Error('HTTP ' + r.status);
        const u = await r.json();
        return { url, login: u.login, repos: u.public_repos };
      } catch (e: any) {
        return { url, login: '', repos: 0, error: e.message };
      }
    }),
  );
}
