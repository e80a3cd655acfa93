/** Realms, and the database beside them, on worker threads of Node, without `process`, `require` and modules. */

import { readFile } from 'node:fs/promises';
import type { Worker } from 'node:worker_threads';
import type { ToHost } from '../database/protocol.ts';
import { Database, type DatabasePort } from './database.ts';
import { databaseFiles } from './database-files.ts';
import { databasePrelude, nodePrelude } from './node-prelude.ts';
import { databaseText, moduleText, realmText } from './node-scripts.ts';
import { nodeThread } from './node-thread.ts';
import type { FromRealm } from './protocol.ts';
import type { Host, RealmPort } from './realm-port.ts';
import { SandboxError } from './sandbox-error.ts';

const database = new Database(startDatabase);

export const host: Host = {
  async start(): Promise<RealmPort> {
    const worker = nodeThread(`(${nodePrelude})(require, process);\n${await realmText()}`);
    const { promise: gone, resolve: isGone } = Promise.withResolvers<void>();
    const port: RealmPort = {
      send: (message, transfer) => worker.postMessage(message, transfer as []),
      onMessage: () => {},
      onEnd: () => {},
      readModule: moduleText,
      database,
      terminate: () => void worker.terminate(),
      gone,
    };
    await firstWord(worker, 'realm', (message: FromRealm) => port.onMessage(message));
    let why: 'memory' | undefined;
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') why = 'memory';
    });
    worker.once('exit', () => {
      isGone();
      port.onEnd(why);
    });
    return port;
  },
  database,
};

async function startDatabase(): Promise<DatabasePort> {
  const [script, paths] = await Promise.all([databaseText(), databaseFiles()]);
  const [program, share, directory] = await Promise.all([
    blobOf(paths.program),
    blobOf(paths.share),
    blobOf(paths.directory),
  ]);
  const worker = nodeThread(`(${databasePrelude})(require);\n${script}`);
  const port: DatabasePort = {
    send: (message, transfer) => worker.postMessage(message, transfer as []),
    onMessage: () => {},
    onLost: () => {},
    terminate: () => void worker.terminate(),
  };
  await firstWord(worker, 'database', (message: ToHost) => port.onMessage(message));
  port.send({ type: 'boot', files: { program, share, directory } });
  return port;
}

const blobOf = async (file: URL): Promise<Blob> => new Blob([await readFile(file)]);

/** Resolves when the thread says that it is ready; it does not keep the process alive then. */
async function firstWord<M extends { type: string }>(
  worker: Worker,
  what: string,
  onMessage: (message: M) => void,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    // After the start, who waits for the thread learns of its exit.
    worker.on('error', (error) => reject(new SandboxError(`The ${what} did not start: ${error}`)));
    worker.on('message', (message: M) => {
      if (message.type === 'ready') resolve();
      else onMessage(message);
    });
  });
  worker.unref();
}
