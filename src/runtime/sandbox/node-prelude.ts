/**
 * Runs first in a worker thread: leaves for the realm what it needs of Node, and takes the rest away. It is
 * put into the thread's script as text, so it uses nothing from outside itself.
 */
export function nodePrelude(require: NodeJS.Require, process: NodeJS.Process): void {
  const { parentPort } = require('node:worker_threads') as typeof import('node:worker_threads');
  const { Script } = require('node:vm') as typeof import('node:vm');
  Object.defineProperty(globalThis, 'realmHost', {
    configurable: true,
    value: {
      port: parentPort,
      evaluate: (text: string, filename: string) =>
        new Script(text, { filename }).runInThisContext(),
      onUnhandled: (report: (how: string, reason: unknown) => void) => {
        process.on('unhandledRejection', (reason) => report('unhandled', reason));
        process.on(
          'rejectionHandled',
          (promise) => void promise.catch((e) => report('handled-late', e)),
        );
        process.on('uncaughtException', (error) => report('uncaught', error));
      },
    },
  });
  // Node makes these when they are first asked for, and wants its own globals then.
  void [Response, Request, Headers, FormData, fetch, WebSocket];
  for (const name of [
    'process',
    'require',
    'module',
    'exports',
    'global',
    '__filename',
    '__dirname',
    'WebSocket',
    'EventSource',
  ]) {
    Object.defineProperty(globalThis, name, {
      value: undefined,
      configurable: true,
      writable: true,
    });
  }
}

/** The same for the thread of the database: PGlite is to find no Node to lean on. */
export function databasePrelude(require: NodeJS.Require): void {
  const { parentPort } = require('node:worker_threads') as typeof import('node:worker_threads');
  Object.assign(globalThis, { databaseHost: parentPort });
  for (const name of ['process', 'require', 'module', 'exports', '__filename', '__dirname']) {
    Object.defineProperty(globalThis, name, {
      value: undefined,
      configurable: true,
      writable: true,
    });
  }
}
