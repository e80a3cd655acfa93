import { setTimeout as sleep } from 'node:timers/promises';

async function fetchData(): Promise<string> {
  await sleep(200);
  return 'data';
}
const data = fetchData();
await sleep(100);
console.log('something else is done');
console.log(await data);
