import { setTimeout as sleep } from 'node:timers/promises';

async function* numbers() {
  for (let i = 1; i <= 4; i++) {
    await sleep(100);
    yield i;
  }
}

const source = numbers();
for await (const n of source) {
  console.log(n);
  if (n === 2) break;
}
for await (const n of source) console.log(n);
console.log('done');
