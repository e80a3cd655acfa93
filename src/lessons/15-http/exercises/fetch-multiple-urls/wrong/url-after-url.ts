// E15-1.c fails: elapsed
export async function fetchMultipleUrls(urls: string[]) {
  const out: any[] = [];
  for (const url of urls) {
    try {
      const r = await fetch(url);
      if (!r.ok) {
        out.push({ url, error: 'HTTP ' + r.status });
        continue;
      }
      const j = await r.json();
      out.push({ url, login: j.login, repos: j.public_repos });
    } catch (e) {
      out.push({ url, error: String(e) });
    }
  }
  return out;
}
