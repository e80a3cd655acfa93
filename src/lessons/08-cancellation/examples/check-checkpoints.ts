import { setTimeout as sleep } from 'node:timers/promises';

const signal = AbortSignal.timeout(150);
try {
  for (let step = 1; step <= 3; step++) {
    signal.throwIfAborted();
    await sleep(100);
    console.log('step', step);
  }
} catch {
  console.log('stopped');
}
