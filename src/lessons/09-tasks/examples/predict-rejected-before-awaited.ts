import { setTimeout as sleep } from 'node:timers/promises';

const recommend = async () => {
  await sleep(60);
  throw new Error('recs down');
};

const recs = recommend(); // start early
await sleep(100); // the main thing
try {
  await recs; // await late
} catch {
  console.log('handled, at last');
}
