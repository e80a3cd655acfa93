import { setTimeout as sleep } from 'node:timers/promises';

async function* news(signal?: AbortSignal) {
  try {
    for (let i = 1; ; i++) {
      await sleep(300, null, { signal });
      yield `edition ${i}`;
    }
  } finally {
    console.log('closed');
  }
}

const app = new AbortController();
const source = news();
const pending = source.next().catch((e) => e.name);
await sleep(100);
app.abort();
await source.return();
console.log('returned, after', await pending);
