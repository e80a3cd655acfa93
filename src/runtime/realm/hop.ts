/**
 * One trip through the host's event loop: when `hop`'s callback runs, every microtask has been run, and
 * everything that the host had queued before (a report of an unhandled rejection, for example).
 */

import { List } from '../trace/list.ts';

const channel = new MessageChannel();
const waiting = new List<() => void>();
channel.port1.onmessage = () => waiting.shift()?.();
const { port1, port2 } = channel;
const post = port2.postMessage.bind(port2);
// In Node an open port would keep the worker alive after its work is done; the host ends it anyway.
(port1 as unknown as { unref?: () => void }).unref?.();
const immediate = (globalThis as { setImmediate?: (callback: () => void) => void }).setImmediate;

export const hop: (callback: () => void) => void =
  immediate ??
  ((callback) => {
    waiting.push(callback);
    post(0);
  });
