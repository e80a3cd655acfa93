import { setTimeout as sleep } from 'node:timers/promises';

let sent = 0;
const stream = new ReadableStream<number>({
  start(controller) {
    const timer = setInterval(() => {
      controller.enqueue(++sent);
      if (sent < 20) return;
      clearInterval(timer);
      controller.close();
    }, 20);
  },
});

for await (const n of stream) await sleep(100, n);
console.log('read', sent);
