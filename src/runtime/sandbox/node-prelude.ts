/**
 * Runs first in a worker thread: leaves for the realm what it needs of Node, and takes the rest away. It is
 * put into the thread's script as text, so it uses nothing from outside itself.
 */
export function nodePrelude(require: NodeJS.Require, process: NodeJS.Process): void {
  // A stack shows a program the functions of a script that is not strict.

  const { parentPort } = require('node:worker_threads') as typeof import('node:worker_threads');
  const { getHeapStatistics } = require('node:v8') as typeof import('node:v8');
  const { Script } = require('node:vm') as typeof import('node:vm');
  const { then } = Promise.prototype;
  const { apply } = Reflect;
  const port = outOfReach(parentPort as import('node:worker_threads').MessagePort);
  Object.defineProperty(globalThis, 'realmHost', {
    configurable: true,
    value: {
      memory: () => {
        const { used_heap_size, external_memory } = getHeapStatistics();
        return used_heap_size + external_memory;
      },
      post: port.postMessage.bind(port),
      onMessage: (take: (message: unknown) => void) => port.on('message', take),
      evaluate: (text: string, filename: string) =>
        new Script(text, { filename }).runInThisContext(),
      onUnhandled: (report: (how: string, reason: unknown) => void) => {
        process.on('unhandledRejection', (reason) => report('unhandled', reason));
        process.on('rejectionHandled', (promise) => {
          apply(then, promise, [undefined, (reason: unknown) => report('handled-late', reason)]);
        });
        process.on('uncaughtException', (error) => report('uncaught', error));
      },
    },
  });
  // Node makes these when they are first asked for, and wants its own globals then.
  void [Response, Request, Headers, FormData, fetch, WebSocket];
  // Node's `Response` asks for `Buffer` by its name: it finds this, which is no property of the global object.
  new Script('const Buffer = globalThis.Buffer').runInThisContext();
  Reflect.deleteProperty(globalThis, 'Buffer');
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

  /**
   * Node delivers a message by methods that it looks up on the port, some under registered symbols. On a prototype
   * that a program can reach it could put its own there, and would be called with the port.
   */
  function outOfReach<T extends object>(target: T): T {
    const all: PropertyDescriptorMap = {};
    for (let at = Object.getPrototypeOf(target); at; at = Object.getPrototypeOf(at)) {
      Object.assign(all, { ...Object.getOwnPropertyDescriptors(at), ...all });
    }
    return Object.setPrototypeOf(target, Object.freeze(Object.create(null, all)));
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
