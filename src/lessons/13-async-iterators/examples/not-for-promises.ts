import { setTimeout as sleep } from 'node:timers/promises';

const job = async (n: string, ms: number, fail = false) => {
  await sleep(ms);
  if (fail) throw new Error(n + ' failed');
  return n;
};

const jobs = [job('slow', 300), job('broken', 100, true), job('fast', 50)];
try {
  for await (const v of jobs) console.log(v);
} catch (e) {
  console.log('caught', e as Error);
}
