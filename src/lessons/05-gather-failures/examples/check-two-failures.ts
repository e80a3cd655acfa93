import { setTimeout as sleep } from 'node:timers/promises';

const fail = async (name: string, ms: number) => {
  await sleep(ms);
  throw new Error(name);
};
try {
  await Promise.all([fail('late', 100), fail('early', 50)]);
} catch (e) {
  console.log((e as Error).message);
}
