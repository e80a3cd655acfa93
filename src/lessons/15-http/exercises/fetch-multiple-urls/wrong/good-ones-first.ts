// E15-1.d fails: keeps-order-and-url
export async function fetchMultipleUrls(urls: string[]): Promise<any[]> {
  const ok: any[] = [],
    bad: any[] = [];
  const s = await Promise.allSettled(
    urls.map(async (url) => {
      const r = await fetch(url);
      if (!r.ok) throw new Error('HTTP ' + r.status);
      const u = await r.json();
      return { url, login: u.login, repos: u.public_repos };
    }),
  );
  s.forEach((x, i) =>
    x.status === 'fulfilled'
      ? ok.push(x.value)
      : bad.push({ url: urls[i], error: x.reason.message }),
  );
  return [...ok, ...bad];
}
