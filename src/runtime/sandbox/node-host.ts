/** Realms on worker threads of Node, without `process`, `require` and modules. */

import { Worker } from 'node:worker_threads';
import { moduleScript } from './module-script.ts';
import { nodePrelude } from './node-prelude.ts';
import type { FromRealm } from './protocol.ts';
import { type Host, type RealmPort, SandboxError } from './realm-port.ts';
import { realmScript } from './realm-script.ts';

export const host: Host = {
  async start(): Promise<RealmPort> {
    const script = `(${nodePrelude})(require, process);\n${await realmScript()}`;
    const worker = new Worker(script, { eval: true, env: {}, execArgv: ['--no-warnings'] });
    const port: RealmPort = {
      send: (message) => worker.postMessage(message),
      onMessage: () => {},
      readModule: moduleScript,
      terminate: () => void worker.terminate(),
    };
    await new Promise<void>((resolve, reject) => {
      worker.once('error', (error) =>
        reject(new SandboxError(`The realm did not start: ${error}`)),
      );
      worker.on('message', (message: FromRealm) => {
        if (message.type === 'ready') resolve();
        else port.onMessage(message);
      });
    });
    // A realm that only waits for its next run does not keep the process alive.
    worker.unref();
    return port;
  },
};
