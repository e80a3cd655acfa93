import { setTimeout as sleep } from 'node:timers/promises';
import { Semaphore } from './kit.ts';

const lockers = new Map<string, string>();
const locks = new Map<string, Semaphore>();
const lockOf = (locker: string) => {
  if (!locks.has(locker)) locks.set(locker, new Semaphore(1));
  return locks.get(locker)!;
};

const reserve = async (who: string, locker: string) => {
  const release = await lockOf(locker).acquire();
  try {
    if (lockers.has(locker)) return `${who}: taken`;
    await sleep(20);
    lockers.set(locker, who);
    return `${who}: yours`;
  } finally {
    release();
  }
};

const answers = [reserve('Ada', 'L1'), reserve('Cy', 'L1'), reserve('Dee', 'L2')];
for (const answer of answers) console.log(await answer);
