import { setTimeout as sleep } from 'node:timers/promises';

for (const highWaterMark of [0, 1, 3]) {
  let pulls = 0;
  const stream = new ReadableStream(
    {
      pull(controller) {
        pulls++;
        controller.enqueue(pulls);
      },
    },
    { highWaterMark },
  );
  await sleep(10);
  console.log('highWaterMark', highWaterMark, '→', pulls, 'pulled before the first read');
  await stream.cancel();
}
