/** A dedicated worker in a frame of opaque origin (HTML, "dedicated workers"). */

import type { ToRealm } from '../sandbox/protocol.ts';
import { $Reflect, listen } from './originals.ts';
import type { Platform } from './serve.ts';

/** The page's port comes with the first message; nobody but the realm gets hold of it. */
export async function workerPlatform(): Promise<{
  platform: Platform;
  onMessage: (take: (message: ToRealm) => void) => void;
}> {
  const scope = globalThis as unknown as EventTarget;
  const dataOf = getter<ToRealm>(MessageEvent.prototype, 'data');
  const reasonOf = getter<unknown>(PromiseRejectionEvent.prototype, 'reason');
  const errorOf = getter<unknown>(ErrorEvent.prototype, 'error');
  const { preventDefault } = Event.prototype;
  const { createObjectURL, revokeObjectURL } = URL;
  const blobs = Blob;
  const port = await new Promise<MessagePort>((resolve) => {
    listen(scope, 'message', (event) => resolve((event as MessageEvent).ports[0] as MessagePort));
  });
  const post = port.postMessage.bind(port) as Platform['post'];
  const platform: Platform = {
    post,
    evaluate: async (factory, name) => {
      const text = `export default ${factory}\n//# sourceURL=${name}`;
      const url = createObjectURL(new blobs([text], { type: 'text/javascript' }));
      try {
        return (await import(url)).default;
      } finally {
        revokeObjectURL(url);
      }
    },
    onUnhandled: (report) => {
      listen(scope, 'unhandledrejection', (event) => {
        $Reflect.apply(preventDefault, event, []);
        report('unhandled', reasonOf(event));
      });
      listen(scope, 'rejectionhandled', (event) => report('handled-late', reasonOf(event)));
      listen(scope, 'error', (event) => {
        $Reflect.apply(preventDefault, event, []);
        report('uncaught', errorOf(event));
      });
    },
  };
  const onMessage = (take: (message: ToRealm) => void) => {
    port.onmessage = (event) => take(dataOf(event));
  };
  return { platform, onMessage };
}

/** Reads an event through the platform's own getter: a program's would be handed the event, and with it the port. */
function getter<T>(prototype: object, name: string): (event: Event) => T {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get: () => T };
  return (event) => $Reflect.apply(get, event, []);
}
