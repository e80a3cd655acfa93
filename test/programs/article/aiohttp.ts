// The article's second listing, three requests with `aiohttp`, in TypeScript.
async function fetchUrl(url: string): Promise<string> {
  const response = await fetch(url);
  return response.text();
}

async function fetchMultipleUrls(urls: readonly string[]): Promise<string[]> {
  const tasks = urls.map((url) => fetchUrl(url));
  return Promise.all(tasks);
}

const urls = [
  'https://api.github.test/users/python',
  'https://api.github.test/users/django',
  'https://api.github.test/users/fastapi',
];
const results = await fetchMultipleUrls(urls);
for (const result of results) console.log(result);
