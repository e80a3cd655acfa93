// E15-1.b fails: 404-is-an-error
export async function fetchMultipleUrls(urls: string[]) {
  return Promise.all(
    urls.map(async (url) => {
      try {
        const j = await (await fetch(url)).json();
        return { url, login: j.login, repos: j.public_repos };
      } catch (e) {
        return { url, error: String(e) };
      }
    }),
  );
}
