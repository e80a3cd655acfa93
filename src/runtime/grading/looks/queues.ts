/** What became of the jobs of a queue. */

import { formatMs, type TraceEvent } from '../../trace/index.ts';
import { counted, inMs } from '../figure.ts';
import type { Run } from '../run.ts';
import type { Look } from '../words.ts';
import { count } from './requests.ts';

export interface Jobs {
  /** How often each job was given out, acknowledged and given back, by its id. */
  given: { [job: string]: number };
  acknowledged: { [job: string]: number };
  givenBack: { [job: string]: number };
  /** Jobs that were given out and then neither acknowledged nor given back, when the promise settled. */
  held: string[];
  /** Jobs that were given out again because nobody said in time what had become of them. */
  leasesEnded: string[];
}

function jobs({ trace, outcome, elapsed }: Run): Jobs {
  const facts: Jobs = { given: {}, acknowledged: {}, givenBack: {}, held: [], leasesEnded: [] };
  const held = new Set<string>();
  const more = (counts: { [job: string]: number }, { job }: { job: string }) => {
    counts[job] = (counts[job] ?? 0) + 1;
  };
  for (const event of trace.of('queue-job', 'queue-ack', 'queue-nack', 'queue-lease-end')) {
    if (outcome !== 'pending' && event.time > elapsed) break;
    if (event.kind === 'queue-job') held.add(event.job);
    else held.delete(event.job);
    if (event.kind === 'queue-job') more(facts.given, event);
    else if (event.kind === 'queue-ack') more(facts.acknowledged, event);
    else if (event.kind === 'queue-nack') more(facts.givenBack, event);
    else facts.leasesEnded.push(event.job);
  }
  return { ...facts, held: [...held] };
}

/** So many jobs are acknowledged. */
export const acknowledges =
  (wanted: number): Look<Jobs> =>
  (run) => {
    const facts = jobs(run);
    const done = Object.keys(facts.acknowledged).length;
    return {
      pass: done === wanted,
      facts,
      text: `${count(done, 'job was', 'jobs were')} acknowledged; wanted: ${wanted}.`,
      figure: counted(done, 'job', 'jobs'),
      at: run.elapsed,
    };
  };

/** A job is given back so many times. */
export const givesBack =
  (job: string, wanted: number): Look<Jobs> =>
  (run) => {
    const facts = jobs(run);
    const times = facts.givenBack[job] ?? 0;
    return {
      pass: times === wanted,
      facts,
      text: `\`${job}\` was given back ${count(times, 'time', 'times')}; wanted: ${wanted}.`,
      figure: counted(times, 'time', 'times'),
      at: run.elapsed,
    };
  };

/** When the promise settles, every job that was given out has been acknowledged or given back. */
export const holdsNoJob: Look<Jobs> = (run) => {
  const facts = jobs(run);
  return {
    pass: run.outcome !== 'pending' && facts.held.length === 0,
    facts,
    text: `When the promise ${run.outcome === 'pending' ? 'was still pending' : 'settled'} at ${formatMs(run.elapsed)}, these jobs were neither acknowledged nor given back: ${facts.held.join(', ') || 'none'}.`,
    figure: counted(Object.keys(facts.given).length, 'job', 'jobs'),
    at: run.elapsed,
  };
};

export interface Receives {
  /** When the answer last asked for a job, and how much later than the limit that was, in virtual ms. */
  last: number;
  late: number;
}

/** Nobody asks for a job at `ms` or later. */
export const asksForNoJobFrom =
  (ms: number): Look<Receives> =>
  (run) => {
    const asked: TraceEvent<'queue-receive'>[] = [...run.trace.of('queue-receive')];
    const last = asked.at(-1)?.time ?? 0;
    return {
      pass: asked.length > 0 && last < ms,
      facts: { last, late: last - ms },
      text:
        asked.length === 0
          ? 'Nobody asked for a job.'
          : `A job was asked for at ${formatMs(last)}; wanted: none from ${formatMs(ms)} on.`,
      figure: inMs(last, 'last at'),
      at: last,
    };
  };
