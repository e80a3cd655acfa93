/** A worker thread that runs untouched programs as modules. */

import { SourceTextModule } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { observer } from './observe.ts';
import type { Untouched } from './side.ts';

const trip = setImmediate;

const observe = observer({
  hop: (callback) => void trip(callback),
  onUnhandled: (report) => {
    process.on('unhandledRejection', report);
    process.on('uncaughtException', report);
  },
  async evaluate(files) {
    const modules = new Map(
      files.map(({ name, code }) => [
        `./${name}`,
        new SourceTextModule(code, { identifier: name }),
      ]),
    );
    const main = modules.get(`./${files[0]?.name}`) as SourceTextModule;
    await main.link((specifier: string) => modules.get(specifier) as SourceTextModule);
    return { main: main.evaluate() };
  },
});

parentPort?.on('message', async (files: Untouched[]) => {
  parentPort?.postMessage(await observe(files));
});
