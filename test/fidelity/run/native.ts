/** Untouched programs on Node's own engine. */

import { Worker } from 'node:worker_threads';
import { endless, type Observed } from './observed.ts';
import type { Side } from './side.ts';

/** Real ms after which a program is taken for endless. */
const PATIENCE = 5000;
/** Programs that one worker runs; then a fresh one takes over, since modules stay in memory. */
const PER_WORKER = 2000;

export function nativeSide(patience = PATIENCE): Side {
  let worker: Worker | undefined;
  let runs = 0;
  const end = () => {
    void worker?.terminate();
    worker = undefined;
  };
  return {
    run: (files) =>
      new Promise<Observed>((resolve, reject) => {
        if (runs++ % PER_WORKER === PER_WORKER - 1) end();
        worker ??= started();
        const late = setTimeout(() => {
          end();
          resolve(endless);
        }, patience);
        worker.removeAllListeners();
        worker.once('message', (observed: Observed) => {
          clearTimeout(late);
          resolve(observed);
        });
        worker.once('error', reject);
        worker.postMessage(files);
      }),
    end,
  };
}

function started(): Worker {
  const worker = new Worker(new URL('./native-worker.ts', import.meta.url), {
    execArgv: ['--experimental-vm-modules', '--no-warnings'],
  });
  worker.unref();
  return worker;
}
