import { setTimeout as sleep } from 'node:timers/promises';

const ok = async () => {
  await sleep(300);
  return 1;
};
const bad = async () => {
  await sleep(50);
  throw new Error('bad');
};
try {
  const [a, b] = await Promise.all([ok(), bad()]);
  console.log(a, b);
} catch (e) {
  console.log('caught', e as Error);
}
