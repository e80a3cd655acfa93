import { setTimeout as sleep } from 'node:timers/promises';

const times = [400, 100, 100, 100, 400, 100, 100, 100];
const job = async (ms: number) => {
  await sleep(ms);
};

let start = performance.now();
for (let i = 0; i < times.length; i += 2) {
  await Promise.all(times.slice(i, i + 2).map((ms) => job(ms)));
}
console.log('batches of 2:', performance.now() - start);

start = performance.now();
let next = 0;
const lane = async () => {
  while (next < times.length) await sleep(times[next++]);
};
await Promise.all([lane(), lane()]);
console.log('two lanes:   ', performance.now() - start);
