/** The workers in this page's sandboxed frame. */

import { AwakeTime, LOOK_EVERY } from './awake-time.ts';
import type { ScriptName } from './frame.ts';
import { OpenedFrame } from './opened-frame.ts';
import { SandboxError } from './sandbox-error.ts';

/** Real ms within which a worker must have started. */
const START_WITHIN = 20_000;

/** A started worker: its messages, but for the first, which says that it is ready. */
export interface FrameWorker<To, From> {
  /** Who asks a worker whether it is still there, by a `ping`, asks its frame, too. */
  send(message: To, transfer?: Transferable[]): void;
  onMessage: (message: From) => void;
  /** Called when its frame is gone, and the worker with it. */
  onLost: () => void;
  terminate(): void;
}

interface Message {
  type: string;
}

let frame: OpenedFrame | undefined;
let lastWorker = 0;

/**
 * Starts a worker in the frame; in a new one, if the one before was lost.
 * @param readScript is called once in each frame; after a failure, the next worker's is
 * @throws SandboxError
 */
export async function startInFrame<To extends Message, From extends Message>(
  name: ScriptName,
  readScript: () => Promise<string>,
): Promise<FrameWorker<To, From>> {
  const opened = await presentFrame();
  const start = async (within: OpenedFrame) => {
    await within.load(name, readScript);
    return startIn<To, From>(within, name);
  };
  return start(opened).catch(async (error) => {
    if (!opened.lost) throw error;
    // It may have been gone for long: nobody had asked it for anything.
    return start(await presentFrame());
  });
}

async function presentFrame(): Promise<OpenedFrame> {
  if (!frame || frame.lost) frame = new OpenedFrame();
  const opened = frame;
  await opened.opened;
  return opened;
}

async function startIn<To extends Message, From extends Message>(
  opened: OpenedFrame,
  name: ScriptName,
): Promise<FrameWorker<To, From>> {
  const id = ++lastWorker;
  const { port1, port2 } = new MessageChannel();
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  const notStarted = () => reject(new SandboxError(`The worker for the ${name} did not start.`));
  const worker: FrameWorker<To, From> = {
    send: (message, transfer = []) => {
      if (message.type === 'ping') opened.ask();
      port1.postMessage(message, transfer);
    },
    onMessage: () => {},
    onLost: notStarted,
    terminate: () => {
      forget();
      port1.close();
      opened.tell({ end: id });
    },
  };
  const forget = opened.onLost(() => worker.onLost());
  port1.onmessage = ({ data }: MessageEvent<From>) => {
    if (data.type === 'ready') resolve();
    else worker.onMessage(data);
  };
  const time = new AwakeTime();
  const looks = setInterval(() => {
    if (time.look() > START_WITHIN) notStarted();
    else opened.ask();
  }, LOOK_EVERY);
  opened.tell({ start: id, script: name }, [port2]);
  try {
    await ready;
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    clearInterval(looks);
  }
  worker.onLost = () => {};
  return worker;
}
