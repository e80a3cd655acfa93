import { setTimeout as sleep } from 'node:timers/promises';

async function fetchData(url: string): Promise<string> {
  await sleep(2000); // simulate network delay
  return `Data from ${url}`;
}
console.log(await fetchData('api.example.com/users'));
