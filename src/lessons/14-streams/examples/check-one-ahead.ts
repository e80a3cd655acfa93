import { setTimeout as sleep } from 'node:timers/promises';

let pulls = 0;
const stream = new ReadableStream({
  pull(controller) {
    controller.enqueue(++pulls);
  },
});
await sleep(100);
for await (const _ of stream) {
  await sleep(100);
  break;
}
console.log(pulls);
