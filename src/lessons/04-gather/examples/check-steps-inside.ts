import { setTimeout as sleep } from 'node:timers/promises';

const parcel = async (sorting: number, loading: number) => {
  await sleep(sorting);
  await sleep(loading);
};
await Promise.all([parcel(100, 200), parcel(200, 50)]);
console.log('at sea');
