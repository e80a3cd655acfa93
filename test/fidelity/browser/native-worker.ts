/** A module worker that runs untouched programs, each as a module of its own. */

import { observer } from '../run/observe.ts';

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
  evaluate: (code) =>
    new Promise((resolve, reject) => {
      // A module is fetched before it runs, in as many trips as that takes; its first words say that it does.
      const text = `globalThis.begun(); ${code}`;
      const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      const main = import(url);
      Object.assign(scope, { begun: () => resolve({ main }) });
      main.catch(reject).finally(() => URL.revokeObjectURL(url));
    }),
});

scope.addEventListener('message', ({ data }: MessageEvent<string>) => {
  void observe(data).then(post);
});
