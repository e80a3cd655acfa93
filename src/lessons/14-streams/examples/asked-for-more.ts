import { setTimeout as sleep } from 'node:timers/promises';

let made = 0;
const stream = new ReadableStream<number>(
  {
    async pull(controller) {
      await sleep(10);
      controller.enqueue(++made);
      if (made === 8) controller.close();
    },
  },
  { highWaterMark: 3 },
);

for await (const n of stream) await sleep(100, n);
console.log('read', made);
