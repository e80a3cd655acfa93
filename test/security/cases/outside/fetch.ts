import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'fetches from real hosts, and from the site itself',
  program: `
for (const url of ['https://example.com/', 'http://localhost:4321/', '/lessons/gather/', 'data:text/plain,x', 'file:///etc/passwd']) {
  await fetch(url).then(
    async (response) => console.log(url, response.status, await response.text()),
    (error) => console.log(String(error)),
  );
}
`,
  ends: 'finished',
  prints: [
    /^0 TypeError: Failed to fetch: nothing answers GET https:\/\/example\.com\//,
    /^0 TypeError/,
    /^0 TypeError/,
    '0 data:text/plain,x 200 x',
    /^0 TypeError/,
  ],
});
