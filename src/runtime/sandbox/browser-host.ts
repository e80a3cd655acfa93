/** Realms in dedicated workers of a sandboxed frame. */

import realmUrl from './built/realm.js?url';
import { frameBoot, framePolicy } from './frame.ts';
import type { FromRealm } from './protocol.ts';
import { type Host, type RealmPort, SandboxError } from './realm-port.ts';

/** Real ms within which a realm must have started. */
const START_WITHIN = 20_000;

let frame: Promise<Window> | undefined;
let lastWorker = 0;

export const host: Host = {
  async start(): Promise<RealmPort> {
    frame ??= openFrame();
    frame.catch(() => {
      frame = undefined;
    });
    return startWorker(await frame);
  },
};

async function openFrame(): Promise<Window> {
  const script = await realmScript();
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts');
  element.hidden = true;
  element.title = 'Where programs run';
  element.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${framePolicy}"><script>${frameBoot}</script>`;
  const ready = new Promise<void>((resolve) => {
    const listener = ({ source, data }: MessageEvent) => {
      if (source !== element.contentWindow || data !== 'frame-ready') return;
      removeEventListener('message', listener);
      resolve();
    };
    addEventListener('message', listener);
  });
  document.body.append(element);
  await within(ready, 'The frame in which programs run did not open.');
  const opened = element.contentWindow as Window;
  // A frame of an opaque origin can be addressed by no origin.
  opened.postMessage({ script }, '*');
  return opened;
}

async function realmScript(): Promise<string> {
  try {
    const response = await fetch(realmUrl);
    if (response.ok) return await response.text();
    throw new Error(`${realmUrl} answered ${response.status}`);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new SandboxError(
      `What runs programs did not arrive (${cause}). Try again when the network is back.`,
    );
  }
}

async function startWorker(opened: Window): Promise<RealmPort> {
  const id = ++lastWorker;
  const { port1, port2 } = new MessageChannel();
  const port: RealmPort = {
    send: (message) => port1.postMessage(message),
    onMessage: () => {},
    terminate: () => {
      port1.close();
      opened.postMessage({ end: id }, '*');
    },
  };
  const ready = new Promise<void>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<FromRealm>) => {
      if (data.type === 'ready') resolve();
      else port.onMessage(data);
    };
  });
  opened.postMessage({ start: id }, '*', [port2]);
  await within(ready, 'The worker in which programs run did not start.');
  return port;
}

function within<T>(promise: Promise<T>, message: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SandboxError(message)), START_WITHIN);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
