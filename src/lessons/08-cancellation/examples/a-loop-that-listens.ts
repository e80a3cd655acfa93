import { setTimeout as sleep } from 'node:timers/promises';

const controller = new AbortController();
setTimeout(() => controller.abort(new Error('closed the tab')), 250);

async function countSheep(signal: AbortSignal) {
  try {
    for (let i = 1; ; i++) {
      console.log('sheep', i);
      await sleep(100, null, { signal });
    }
  } finally {
    console.log('cleaned up');
  }
}

try {
  await countSheep(controller.signal);
} catch (e) {
  const { name, cause } = e as Error;
  console.log('stopped:', name, '— because:', (cause as Error).message);
}
