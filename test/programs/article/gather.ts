// The article's first listing, `asyncio.gather` of three sleeps, in TypeScript.
import { setTimeout as sleep } from 'node:timers/promises';

async function fetchData(url: string): Promise<string> {
  await sleep(2000); // Simulate network delay
  return `Data from ${url}`;
}

async function main(): Promise<void> {
  const results = await Promise.all([
    fetchData('api.example.com/users'),
    fetchData('api.example.com/posts'),
    fetchData('api.example.com/comments'),
  ]);
  console.log(results);
}

await main();
