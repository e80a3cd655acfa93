import { setTimeout as sleep } from 'node:timers/promises';

const stop = new AbortController(),
  running = new Set<Promise<void>>();
const spawn = (name: string, fn: (s: AbortSignal) => Promise<void>) => {
  const t: Promise<void> = fn(stop.signal)
    .catch((e) => {
      if (!stop.signal.aborted) console.log(name, 'failed', e);
    })
    .finally(() => running.delete(t));
  running.add(t);
};
spawn('poller', async (s) => {
  try {
    for (;;) {
      await sleep(100, undefined, { signal: s });
      console.log('poll');
    }
  } finally {
    await sleep(30);
    console.log('poller closed its file');
  }
});
await sleep(250);
console.log('shutting down,', running.size, 'running');
stop.abort();
await Promise.all(running);
console.log('clean exit,', running.size, 'running');
