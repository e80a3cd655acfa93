/** Realms in dedicated workers of a sandboxed frame. */

import realmUrl from './built/realm.js?url';
import { frameBoot, framePolicy } from './frame.ts';
import type { FromRealm } from './protocol.ts';
import { type Host, type RealmPort, SandboxError } from './realm-port.ts';

/** Real ms within which a realm must have started. */
const START_WITHIN = 20_000;

const moduleUrls = import.meta.glob<string>('./built/modules/*.js', {
  query: '?url',
  import: 'default',
  eager: true,
});
const modules = new Map<string, Promise<string>>();

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

const realmScript = (): Promise<string> => fetchText(realmUrl, 'What runs programs');

/** Fetched once; after a failure, the next run that needs it tries again. */
function readModule(file: string): Promise<string> {
  const url = moduleUrls[`./built/modules/${file}.js`] as string;
  const text = modules.get(file) ?? fetchText(url, `A module that the program imports`);
  modules.set(file, text);
  text.catch(() => modules.delete(file));
  return text;
}

async function fetchText(url: string, what: string): Promise<string> {
  try {
    const response = await fetch(url);
    if (response.ok) return await response.text();
    throw new Error(`${url} answered ${response.status}`);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new SandboxError(
      `${what} did not arrive (${cause}). Try again when the network is back.`,
    );
  }
}

async function startWorker(opened: Window): Promise<RealmPort> {
  const id = ++lastWorker;
  const { port1, port2 } = new MessageChannel();
  const port: RealmPort = {
    send: (message) => port1.postMessage(message),
    onMessage: () => {},
    readModule,
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
