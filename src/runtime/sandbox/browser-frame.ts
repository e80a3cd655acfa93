/** The sandboxed frame of this page, and the workers in it. */

import { frameBoot, framePolicy, type ScriptName, type ToFrame } from './frame.ts';
import { SandboxError } from './realm-port.ts';

/** Real ms within which a worker must have started. */
const START_WITHIN = 20_000;

/** A started worker: its messages, but for the first, which says that it is ready. */
export interface FrameWorker<To, From> {
  send(message: To, transfer?: Transferable[]): void;
  onMessage: (message: From) => void;
  terminate(): void;
}

let frame: Promise<Window> | undefined;
const scripts = new Map<ScriptName, Promise<void>>();
let lastWorker = 0;

/**
 * Starts a worker in the frame.
 * @param readScript is called once; after a failure, the next worker's is
 * @throws SandboxError
 */
export async function startInFrame<To, From extends { type: string }>(
  name: ScriptName,
  readScript: () => Promise<string>,
): Promise<FrameWorker<To, From>> {
  frame ??= openFrame();
  frame.catch(() => {
    frame = undefined;
  });
  const opened = await frame;
  // A frame of an opaque origin can be addressed by no origin.
  const tell = (message: ToFrame, ports: MessagePort[] = []) =>
    opened.postMessage(message, '*', ports);
  const script = scripts.get(name) ?? readScript().then((text) => tell({ script: name, text }));
  scripts.set(name, script);
  script.catch(() => scripts.delete(name));
  await script;

  const id = ++lastWorker;
  const { port1, port2 } = new MessageChannel();
  const worker: FrameWorker<To, From> = {
    send: (message, transfer = []) => port1.postMessage(message, transfer),
    onMessage: () => {},
    terminate: () => {
      port1.close();
      tell({ end: id });
    },
  };
  const ready = new Promise<void>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<From>) => {
      if (data.type === 'ready') resolve();
      else worker.onMessage(data);
    };
  });
  tell({ start: id, script: name }, [port2]);
  await within(ready, `The worker for the ${name} did not start.`);
  return worker;
}

async function openFrame(): Promise<Window> {
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
  return element.contentWindow as Window;
}

function within<T>(promise: Promise<T>, message: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SandboxError(message)), START_WITHIN);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
