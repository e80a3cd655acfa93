import { setTimeout as sleep } from 'node:timers/promises';

const lockers = new Map<string, string>();
const reserve = async (who: string) => {
  if (lockers.has('L1')) return `${who}: taken`;
  await sleep(20);
  lockers.set('L1', who);
  return `${who}: yours`;
};
console.log(await Promise.all([reserve('Ada'), reserve('Cy')]), 'owner:', lockers.get('L1'));
