import { setTimeout as sleep } from 'node:timers/promises';

const times = [100, 50, 100, 100];
let next = 0;
const lane = async () => {
  while (next < times.length) {
    const i = next++;
    await sleep(times[i]);
    if (i === 1) throw new Error('job 1 failed');
    console.log('job', i, 'done');
  }
};
try {
  await Promise.all([lane(), lane()]);
} catch (e) {
  console.log('caught:', e);
}
