// forEach drops the promises of its callbacks, one of which fails.
import { setTimeout as sleep } from 'node:timers/promises';

const saved: number[] = [];
[3, 0, 1].forEach(async (id) => {
  await sleep(id * 100);
  if (id === 0) throw new RangeError('no parcel 0');
  saved.push(id);
});
console.log('saved', saved.length);
