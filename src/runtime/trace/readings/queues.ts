/** Every queue of a run: who waited for a job, how often each job was given out, and which were done. */

import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';

/** A wait for a job. Times are virtual ms. */
export interface Receive {
  id: number;
  task: number;
  site: Site | undefined;
  start: number;
  /** When a job came; undefined: none ever did. */
  end: number | undefined;
  job: string | undefined;
}

export interface QueueRow {
  id: number;
  site: Site | undefined;
  /** How many jobs it had at the start. */
  jobs: number;
  receives: readonly Receive[];
  /** How often each job was given out. */
  attempts: ReadonlyMap<string, number>;
  acknowledged: ReadonlySet<string>;
  /** Jobs that were given out again because nobody said in time that they were done. */
  leasesEnded: number;
}

/** @example queues(trace)[0] // { jobs: 9, acknowledged: Set(9), leasesEnded: 0, … } */
export function queues(trace: Trace): QueueRow[] {
  const rows = new Map<number, Draft>();
  const receives = new Map<number, Receive>();
  for (const event of trace.of(
    'queue-open',
    'queue-receive',
    'queue-job',
    'queue-ack',
    'queue-lease-end',
  )) {
    const { time } = event;
    const row = rows.get(event.queue);
    switch (event.kind) {
      case 'queue-open':
        rows.set(event.queue, opened(event.queue, event.jobs, event.site));
        break;
      case 'queue-receive': {
        const { receive: id, task, site } = event;
        const receive = { id, task, site, start: time, end: undefined, job: undefined };
        receives.set(id, receive);
        row?.receives.push(receive);
        break;
      }
      case 'queue-job':
        Object.assign(receives.get(event.receive) ?? {}, { end: time, job: event.job });
        row?.attempts.set(event.job, event.attempt);
        break;
      case 'queue-ack':
        row?.acknowledged.add(event.job);
        break;
      case 'queue-lease-end':
        if (row) row.leasesEnded++;
        break;
    }
  }
  return [...rows.values()];
}

interface Draft extends QueueRow {
  receives: Receive[];
  attempts: Map<string, number>;
  acknowledged: Set<string>;
}

const opened = (id: number, jobs: number, site: Site | undefined): Draft => ({
  id,
  site,
  jobs,
  receives: [],
  attempts: new Map(),
  acknowledged: new Set(),
  leasesEnded: 0,
});
