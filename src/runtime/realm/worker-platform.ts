/** A dedicated worker in a frame of opaque origin (HTML, "dedicated workers"). */

import type { ToRealm } from '../sandbox/protocol.ts';
import type { Platform } from './serve.ts';

interface Worker {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: string, listener: (event: never) => void): void;
}

export function workerPlatform(): {
  platform: Platform;
  onMessage: (take: (message: ToRealm) => void) => void;
} {
  const worker = globalThis as unknown as Worker;
  const post = worker.postMessage.bind(worker);
  const listen = worker.addEventListener.bind(worker);
  const platform: Platform = {
    post: (message, transfer) => post(message, transfer),
    evaluate: async (factory) => {
      const text = `export default ${factory}\n//# sourceURL=program.js`;
      const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      try {
        return (await import(url)).default;
      } finally {
        URL.revokeObjectURL(url);
      }
    },
    onUnhandled: (report) => {
      listen('unhandledrejection', (event: PromiseRejectionEvent) => {
        event.preventDefault();
        report('unhandled', event.reason);
      });
      listen('rejectionhandled', (event: PromiseRejectionEvent) => report('handled-late', event.reason));
      listen('error', (event: ErrorEvent) => {
        event.preventDefault();
        report('uncaught', event.error);
      });
    },
  };
  const onMessage = (take: (message: ToRealm) => void) => {
    listen('message', (event: MessageEvent<ToRealm>) => take(event.data));
    for (const name of ['postMessage', 'onmessage', 'importScripts', 'close']) {
      Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
    }
  };
  return { platform, onMessage };
}
