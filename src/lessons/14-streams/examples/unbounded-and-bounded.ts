import { setTimeout as sleep } from 'node:timers/promises';
import { Channel } from './kit.ts';

for (const capacity of [Infinity, 2]) {
  const ch = new Channel(capacity);
  let waiting = 0,
    peak = 0;
  const producer = (async () => {
    for (let i = 0; i < 10; i++) {
      await sleep(10);
      await ch.put(i);
      waiting++;
      peak = Math.max(peak, waiting);
    }
    ch.close();
    console.log(`capacity ${capacity}: producer finished`);
  })();
  for await (const _ of ch) {
    waiting--;
    await sleep(100);
  }
  await producer;
  console.log(`capacity ${capacity}: at most ${peak} items waiting`);
}
