/** A module worker that runs untouched programs, each as a module of its own. */

import { observer } from '../run/observe.ts';
import type { Untouched } from '../run/side.ts';

/** What a worker's global scope has, of which the DOM's types say less. */
interface Scope {
  addEventListener(type: string, listener: (event: never) => void): void;
  postMessage(message: unknown): void;
}

const scope = globalThis as unknown as Scope;
const post = scope.postMessage.bind(scope);
const { port1, port2 } = new MessageChannel();
let trip = () => {};
port1.onmessage = () => trip();

const observe = observer({
  hop: (callback) => {
    trip = callback;
    port2.postMessage(0);
  },
  onUnhandled: (report) => {
    scope.addEventListener('unhandledrejection', (event: PromiseRejectionEvent) => {
      event.preventDefault();
      report(event.reason);
    });
    scope.addEventListener('error', (event: ErrorEvent) => {
      event.preventDefault();
      report(event.error);
    });
  },
  evaluate: (files) =>
    new Promise((resolve, reject) => {
      const urls = new Map<string, string>();
      const url = blobUrl(files[0] as Untouched, files, urls);
      const main = import(url);
      Object.assign(scope, { begun: () => resolve({ main }) });
      main.catch(reject).finally(() => {
        for (const each of urls.values()) URL.revokeObjectURL(each);
      });
    }),
});

/** A blob has an address only when all that it asks for has one: no circles here. */
function blobUrl(
  { name, code }: Untouched,
  files: readonly Untouched[],
  urls: Map<string, string>,
): string {
  const known = urls.get(name);
  if (known) return known;
  const text = code.replaceAll(/"\.\/(\w+\.ts)"/g, (_, asked) => {
    const file = files.find((each) => each.name === asked) as Untouched;
    return JSON.stringify(blobUrl(file, files, urls));
  });
  // Modules are fetched before they run, in as many trips as that takes; their first words say that they do.
  const parts = [`globalThis.begun(); ${text}`];
  const url = URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
  urls.set(name, url);
  return url;
}

scope.addEventListener('message', ({ data }: MessageEvent<Untouched[]>) => {
  void observe(data).then(post);
});
