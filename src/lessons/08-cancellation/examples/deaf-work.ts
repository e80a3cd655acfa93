import { setTimeout as sleep } from 'node:timers/promises';

async function deaf(_signal: AbortSignal) {
  await sleep(400);
  return 'done anyway';
}
const c = new AbortController();
setTimeout(() => {
  c.abort();
  console.log('abort');
}, 50);
console.log(await deaf(c.signal), 'at', performance.now(), 'aborted =', c.signal.aborted);
