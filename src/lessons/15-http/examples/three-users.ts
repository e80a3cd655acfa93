async function fetchUrl(url: string): Promise<string> {
  const res = await fetch(url);
  return res.text();
}
async function fetchMultipleUrls(urls: string[]) {
  return Promise.all(urls.map(fetchUrl));
}
const results = await fetchMultipleUrls([
  'https://api.github.test/users/python',
  'https://api.github.test/users/django',
  'https://api.github.test/users/fastapi',
]);
for (const r of results) console.log(r);
