import { setTimeout as sleep } from 'node:timers/promises';

const job = async (name: string, ms: number) => {
  await sleep(ms);
  console.log('finished', name);
  return name;
};

console.log(await Promise.all([job('slow', 300), job('fast', 100), job('middle', 200)]));
