import { setTimeout as sleep } from 'node:timers/promises';

for (const highWaterMark of [0, 1, 3]) {
  let pulls = 0;
  const s = new ReadableStream(
    {
      pull(c) {
        pulls++;
        c.enqueue(pulls);
      },
    },
    { highWaterMark },
  );
  await sleep(10);
  console.log('highWaterMark', highWaterMark, '→', pulls, 'pulled before the first read');
  await s.cancel();
}
