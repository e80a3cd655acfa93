/** Puts a run's own clock, console and network in the place of the platform's, and takes away what leads out. */

import type { Aborts } from './aborts.ts';
import { boundedBlob } from './blob-size.ts';
import { installBlobs } from './blobs.ts';
import type { Bodies } from './bodies.ts';
import { bodyClasses } from './body-inits.ts';
import { codecClasses } from './codecs.ts';
import { virtualConsole } from './console/virtual-console.ts';
import { defineAll } from './define-all.ts';
import { hosts } from './encode/host.ts';
import { timedEvents } from './event-times.ts';
import type { Fetcher } from './fetch.ts';
import { formatsOfNow } from './formats-of-now.ts';
import { globalTimers } from './global-timers.ts';
import type { Listeners } from './listeners.ts';
import type { LocalAddresses } from './local-addresses.ts';
import { cloned, messageClasses } from './messages.ts';
import { microtasks } from './microtasks.ts';
import { observedProxy } from './proxies.ts';
import type { RunState } from './run-state.ts';
import { scheduler } from './scheduler.ts';
import { eventSourceClass } from './sockets/event-source.ts';
import { Sockets } from './sockets/sockets.ts';
import { webSocketClass } from './sockets/web-socket.ts';
import type { Streams } from './streams.ts';
import type { ClockReader } from './time.ts';
import type { Timers } from './timers.ts';
import { virtualDate } from './virtual-date.ts';
import { virtualFile } from './virtual-file.ts';
import { installPerformance } from './virtual-performance.ts';

export interface Installed {
  run: RunState;
  timers: Timers;
  reader: ClockReader;
  fetcher: Fetcher;
  addresses: LocalAddresses;
  bodies: Bodies;
  listeners: Listeners;
  aborts: Aborts;
  streams: Streams;
}

export function installGlobals(parts: Installed): void {
  const { run, timers, reader, fetcher, addresses, bodies, listeners, aborts, streams } = parts;
  const sockets = new Sockets(run);
  defineAll(globalThis, {
    ...globalTimers(timers, run),
    fetch: fetcher.fetch,
    WebSocket: webSocketClass(sockets),
    EventSource: eventSourceClass(sockets, fetcher.fetch),
    console: virtualConsole(run),
    Date: virtualDate(reader),
    Proxy: observedProxy,
    queueMicrotask: microtasks(run),
    scheduler: scheduler(timers, run),
    ...bodyClasses(bodies.headers),
    ...codecClasses(run),
    ReadableStream: streams.install(),
    Blob: boundedBlob(),
    File: virtualFile(run.clock),
    ...messageClasses(run),
    structuredClone: (value: unknown, options?: StructuredSerializeOptions) =>
      cloned(value, options?.transfer),
    ...timedEvents(run),
  });
  installPerformance(run, reader);
  formatsOfNow(reader);
  listeners.install();
  aborts.install();
  bodies.install();
  installBlobs(run);
  addresses.install();
  // The console shows what a program reads: the getters that are in place now.
  run.known.encoder.hosts = hosts();
}
