/** A dedicated worker in a frame of opaque origin (HTML, "dedicated workers"). */

import type { ToRealm } from '../sandbox/protocol.ts';
import type { Platform } from './serve.ts';

interface Worker {
  addEventListener(type: string, listener: (event: never) => void): void;
}

/** The page's port comes with the first message; nobody but the realm gets hold of it. */
export async function workerPlatform(): Promise<{
  platform: Platform;
  onMessage: (take: (message: ToRealm) => void) => void;
}> {
  const worker = globalThis as unknown as Worker;
  const listen = worker.addEventListener.bind(worker);
  const port = await new Promise<MessagePort>((resolve) => {
    listen('message', ({ ports }: MessageEvent) => resolve(ports[0] as MessagePort));
  });
  const post = port.postMessage.bind(port);
  const platform: Platform = {
    post: (message, transfer) => post(message, transfer),
    evaluate: async (factory, name) => {
      const text = `export default ${factory}\n//# sourceURL=${name}`;
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
      listen('rejectionhandled', (event: PromiseRejectionEvent) =>
        report('handled-late', event.reason),
      );
      listen('error', (event: ErrorEvent) => {
        event.preventDefault();
        report('uncaught', event.error);
      });
    },
  };
  const onMessage = (take: (message: ToRealm) => void) => {
    port.onmessage = ({ data }: MessageEvent<ToRealm>) => take(data);
  };
  return { platform, onMessage };
}
