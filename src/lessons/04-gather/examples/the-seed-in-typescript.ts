import { setTimeout as sleep } from 'node:timers/promises';

async function fetchData(url: string): Promise<string> {
  await sleep(2000);
  return `Data from ${url}`;
}

const results = await Promise.all([
  fetchData('api.example.com/users'),
  fetchData('api.example.com/posts'),
  fetchData('api.example.com/comments'),
]);
console.log(results);
