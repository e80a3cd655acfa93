import { setTimeout as sleep } from 'node:timers/promises';

const c = new AbortController();
setTimeout(() => c.abort(new Error('closed the tab')), 250);
async function countSheep(signal: AbortSignal) {
  try {
    for (let i = 1; ; i++) {
      console.log('sheep', i);
      await sleep(100, undefined, { signal });
    }
  } finally {
    console.log('cleaned up');
  }
}
await countSheep(c.signal).catch((e) =>
  console.log('stopped:', e.name, '— because:', e.cause.message),
);
