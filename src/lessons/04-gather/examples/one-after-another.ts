import { setTimeout as sleep } from 'node:timers/promises';

async function fetchData(url: string): Promise<string> {
  await sleep(2000);
  return `Data from ${url}`;
}

const results = [
  await fetchData('api.example.com/users'),
  await fetchData('api.example.com/posts'),
  await fetchData('api.example.com/comments'),
];
console.log(results);
