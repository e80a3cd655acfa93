import { setTimeout as sleep } from 'node:timers/promises';

let r = 42;
const random = () => (r = (r * 1103515245 + 12345) % 2147483648) / 2147483648;
const run = async (jitter: boolean) => {
  const t0 = performance.now(),
    hits: number[] = [];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let n = 0; n < 3; n++) {
        const b = 100 * 2 ** n;
        await sleep(jitter ? Math.round(random() * b) : b);
        hits.push(performance.now() - t0);
      }
    }),
  );
  const worst = Math.max(...hits.map((h) => hits.filter((x) => Math.abs(x - h) <= 10).length));
  console.log(
    jitter ? 'full jitter:  ' : 'fixed backoff:',
    hits.length,
    'retries, at worst',
    worst,
    'within 20 ms',
  );
};
await run(false);
await run(true);
