// E15-1.a fails: one-bad-url-does-not-sink-the-rest
export async function fetchMultipleUrls(urls: string[]) {
  return Promise.all(
    urls.map(async (url) => {
      const r = await fetch(url);
      if (!r.ok) throw new Error('HTTP ' + r.status);
      const j = await r.json();
      return { url, login: j.login, repos: j.public_repos };
    }),
  );
}
