import { setTimeout as sleep } from 'node:timers/promises';
import { Channel } from './kit.ts';

for (const capacity of [Infinity, 2]) {
  const channel = new Channel<number>(capacity);
  const items = { waiting: 0, peak: 0 };
  function count(by: number) {
    items.waiting += by;
    items.peak = Math.max(items.peak, items.waiting);
    performance.mark(`capacity ${capacity}`, { detail: items.waiting });
  }
  async function produce() {
    for (let i = 0; i < 10; i++) {
      await sleep(10);
      await channel.put(i);
      count(1);
    }
    channel.close();
    console.log(`capacity ${capacity}: producer finished`);
  }
  const producer = produce();
  for await (const _ of channel) {
    count(-1);
    await sleep(100);
  }
  await producer;
  console.log(`capacity ${capacity}: at most ${items.peak} items waiting`);
}
