// A search that is overtaken by the next one.
const API = 'https://api.lanternpost.test';
let current = new AbortController();

async function search(text: string, ms: number): Promise<void> {
  current.abort(new Error(`overtaken by ${text}`));
  const { signal } = (current = new AbortController());
  try {
    const response = await fetch(`${API}/slow?ms=${ms}`, { signal });
    console.log(text, (await response.json()).waited);
  } catch (error) {
    console.log(text, (error as Error).message);
  }
}

await Promise.all([
  search('ha', 300),
  new Promise((done) => setTimeout(done, 50)).then(() => search('harb', 100)),
]);
