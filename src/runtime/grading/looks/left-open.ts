/** What the answer had left open when the scenario's promise settled. */

import { formatMs, type TraceEvent } from '../../trace/index.ts';
import type { Run } from '../run.ts';
import type { Look } from '../words.ts';
import { count } from './requests.ts';

type What = TraceEvent<'leak'>['what'];

export interface LeftOpen {
  left: number;
  /** The line that opened the first of them. */
  line: number | undefined;
}

const words: { [W in What]: [one: string, many: string, begun: string] } = {
  request: ['request is', 'requests are', 'sent'],
  timer: ['timer is', 'timers are', 'set'],
  client: ['client of a pool is', 'clients of a pool are', 'taken'],
  pool: ['pool is', 'pools are', 'made'],
  socket: ['socket is', 'sockets are', 'opened'],
  listener: ['listener is', 'listeners are', 'added'],
  worker: ['worker is', 'workers are', 'started'],
};

const leaves =
  (what: What, still: string): Look<LeftOpen> =>
  (run: Run) => {
    const left = run.leaks.filter((leak) => leak.what === what);
    const line = left.find(({ site }) => site)?.site?.line;
    const [one, many, begun] = words[what];
    const where = line === undefined ? '' : `, ${begun} at line ${line}`;
    return {
      pass: left.length === 0 && run.outcome !== 'pending',
      facts: { left: left.length, line },
      text:
        left.length > 0
          ? `At ${formatMs(run.elapsed)} the promise settled, and ${count(left.length, one, many)} still ${still}${where}.`
          : run.outcome === 'pending'
            ? `The promise was still pending at ${formatMs(run.elapsed)}.`
            : 'Nothing was left.',
      note: left.length > 0 ? `${count(left.length, one, many)} still ${still}` : undefined,
      at: run.elapsed,
    };
  };

/** No timer of the answer's is still to fire. `AbortSignal.timeout` does not count: it cannot be cleared. */
export const noTimerLeft = leaves('timer', 'to fire');

/** No listener is left on a signal. */
export const noListenerLeft = leaves('listener', 'on a signal');

/** Every client has been given back to its pool. */
export const clientsReturned = leaves('client', 'out');

/** Every socket has been closed. */
export const socketsClosed = leaves('socket', 'open');

/** Every worker has been terminated. */
export const workersTerminated = leaves('worker', 'running');
