import { setTimeout as sleep } from 'node:timers/promises';

const recs = (async () => {
  await sleep(60);
  throw new Error('recs down');
})(); // start early
await sleep(100); // the main thing
try {
  await recs;
} catch {
  console.log('handled, at last');
} // await late
