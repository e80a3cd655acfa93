/** Every socket of a run, from the moment when the program makes it. */

import type { TraceEvent } from '../event.ts';
import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';

export interface SocketRow {
  id: number;
  task: number;
  site: Site | undefined;
  /** `WebSocket`, `EventSource` */
  api: string;
  url: string;
  /** Virtual ms. */
  start: number;
  /** When the handshake was done; undefined: it never was. */
  ready: number | undefined;
  end: number | undefined;
  code: number | undefined;
  reason: string | undefined;
  closedBy: TraceEvent<'socket-close'>['by'] | undefined;
  received: number;
  sent: number;
}

/** @example sockets(trace)[0] // { url: 'wss://live.lanternpost.test/couriers', start: 0, ready: 50, end: 500, code: 1000, received: 4, … } */
export function sockets(trace: Trace): SocketRow[] {
  const rows = new Map<number, SocketRow>();
  for (const event of trace.of('socket-open', 'socket-ready', 'socket-message', 'socket-close')) {
    if (event.kind === 'socket-open') {
      rows.set(event.socket, opened(event));
      continue;
    }
    const row = rows.get(event.socket);
    if (row === undefined) continue;
    if (event.kind === 'socket-ready') row.ready = event.time;
    else if (event.kind === 'socket-message') row[event.direction === 'in' ? 'received' : 'sent']++;
    else {
      const { time: end, code, reason, by: closedBy } = event;
      Object.assign(row, { end, code, reason, closedBy });
    }
  }
  return [...rows.values()];
}

function opened({ socket: id, task, site, api, url, time }: TraceEvent<'socket-open'>): SocketRow {
  return {
    id,
    task,
    site,
    api,
    url,
    start: time,
    ready: undefined,
    end: undefined,
    code: undefined,
    reason: undefined,
    closedBy: undefined,
    received: 0,
    sent: 0,
  };
}
