import { setTimeout as sleep } from 'node:timers/promises';

async function* ferries() {
  console.log('begins');
  await sleep(100);
  yield 'Tern';
  await sleep(100);
  yield 'Gull';
}

const source = ferries();
console.log('called');
await sleep(50);
console.log(await source.next());
await sleep(50);
console.log(await source.next());
console.log(await source.next());
