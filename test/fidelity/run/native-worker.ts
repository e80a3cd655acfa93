/** A worker thread that runs untouched programs as modules. */

import { SourceTextModule } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { observer } from './observe.ts';

const trip = setImmediate;

const observe = observer({
  hop: (callback) => void trip(callback),
  onUnhandled: (report) => {
    process.on('unhandledRejection', report);
    process.on('uncaughtException', report);
  },
  async evaluate(code) {
    const module = new SourceTextModule(code, { identifier: 'program.js' });
    await module.link(() => {
      throw new Error('these programs import nothing');
    });
    return { main: module.evaluate() };
  },
});

parentPort?.on('message', async (code: string) => {
  parentPort?.postMessage(await observe(code));
});
