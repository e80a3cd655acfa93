import { setTimeout as sleep } from 'node:timers/promises';

const controller = new AbortController();
const { signal } = controller;
setTimeout(() => {
  controller.abort();
  console.log('abort');
}, 50);

async function deaf(_signal: AbortSignal) {
  await sleep(400);
  return 'done anyway';
}
console.log(await deaf(signal), 'at', performance.now(), 'aborted =', signal.aborted);
