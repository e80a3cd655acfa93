import { setTimeout as sleep } from 'node:timers/promises';

const stop = new AbortController();
const running = new Set<Promise<void>>();
const spawn = (name: string, fn: (signal: AbortSignal) => Promise<void>) => {
  const task: Promise<void> = fn(stop.signal)
    .catch((e) => {
      if (!stop.signal.aborted) console.log(name, 'failed', e);
    })
    .finally(() => running.delete(task));
  running.add(task);
};

const poll = async (signal: AbortSignal) => {
  try {
    for (;;) {
      await sleep(100, null, { signal });
      console.log('poll');
    }
  } finally {
    await sleep(30);
    console.log('poller closed its file');
  }
};

spawn('poller', poll);
await sleep(250);
console.log('shutting down,', running.size, 'running');
stop.abort();
await Promise.all(running);
console.log('clean exit,', running.size, 'running');
