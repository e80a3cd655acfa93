/** Every worker thread of a run, and the jobs that it did. */

import type { TraceEvent } from '../event.ts';
import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';

export interface WorkerJob {
  id: number;
  name: string;
  task: number;
  site: Site | undefined;
  /** When the worker’s own thread began and ended it, in virtual ms. */
  start: number;
  end: number | undefined;
  outcome: TraceEvent<'worker-job-end'>['outcome'] | 'open';
}

export interface WorkerRow {
  id: number;
  task: number;
  site: Site | undefined;
  start: number;
  /** When it was terminated; undefined: it never was. */
  end: number | undefined;
  jobs: readonly WorkerJob[];
}

/** @example workers(trace)[0] // { id: 1, start: 0, end: 400, jobs: [{ name: 'renderLabel', start: 0, end: 200, … }], … } */
export function workers(trace: Trace): WorkerRow[] {
  const rows = new Map<number, WorkerRow & { jobs: WorkerJob[] }>();
  const jobs = new Map<number, WorkerJob>();
  for (const event of trace.of('worker-start', 'worker-job', 'worker-job-end', 'worker-end')) {
    const { time } = event;
    switch (event.kind) {
      case 'worker-start': {
        const { worker: id, task, site } = event;
        rows.set(id, { id, task, site, start: time, end: undefined, jobs: [] });
        break;
      }
      case 'worker-job': {
        const { job: id, name, at: start, task, site } = event;
        const open = { end: undefined, outcome: 'open' } as const;
        const job: WorkerJob = { id, name, task, site, start, ...open };
        jobs.set(id, job);
        rows.get(event.worker)?.jobs.push(job);
        break;
      }
      case 'worker-job-end':
        Object.assign(jobs.get(event.job) ?? {}, { end: event.at, outcome: event.outcome });
        break;
      case 'worker-end':
        Object.assign(rows.get(event.worker) ?? {}, { end: time });
        break;
    }
  }
  return [...rows.values()];
}
