/** What a run opened and closed: what `using` tied to a block, and the clients of pools, each with who held it. */

import type { TraceEvent } from '../event.ts';
import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { once } from './once.ts';
import type { Steps } from './steps.ts';

/** Times are virtual ms. */
export interface Hold {
  task: number;
  from: number;
  /** When its disposal began; undefined: it never did, or what is given back takes no time for it. */
  closing: number | undefined;
  /** When it was closed, or given back; undefined: it never was. */
  to: number | undefined;
  /** False: closing it failed. */
  ok: boolean;
  /** Where it was taken. */
  site: Site | undefined;
}

export interface Resource {
  /** As the program declares it, `dock`, for each task that does; of a pool's client `client 1`. */
  name: string;
  /** Who held it, one after the other. */
  holds: readonly Hold[];
}

/** @example resources(trace) // [{ name: 'dock', holds: [{ task: 2, from: 10, closing: 30, to: 40, … }] }] */
export const resources = once(collect);

function* collect(trace: Trace): Steps<Resource[]> {
  const all: (Resource & { holds: Hold[] })[] = [];
  const used = new Map<number, Hold>();
  /** By declaration and task: a loop takes its resources one after the other. */
  const declared = new Map<Site, Map<number, { name: string; holds: Hold[] }>>();
  const clients = new Map<number, { name: string; holds: Hold[] }>();
  /** By the number of the borrowing; those for one query alone are the pool's own business. */
  const asked = new Map<number, TraceEvent<'client-wait'>>();
  const lent = new Map<number, Hold>();
  for (const batch of trace.batches(...kinds)) {
    for (const event of batch) {
      const { task, time } = event;
      switch (event.kind) {
        case 'use': {
          const hold = taken(task, time, event.site);
          used.set(event.resource, hold);
          const tasks = declared.get(event.site) ?? new Map();
          const resource = tasks.get(task) ?? { name: nameOf(event.site), holds: [] };
          if (resource.holds.length === 0) all.push(resource);
          declared.set(event.site, tasks.set(task, resource));
          resource.holds.push(hold);
          break;
        }
        case 'dispose':
          Object.assign(used.get(event.resource) ?? {}, { closing: time });
          break;
        case 'disposed':
          Object.assign(used.get(event.resource) ?? {}, { to: time, ok: event.ok });
          break;
        case 'client-wait':
          if (!event.single) asked.set(event.borrowing, event);
          break;
        case 'client-out': {
          const wanted = asked.get(event.borrowing);
          if (wanted === undefined) break;
          const hold = taken(wanted.task, time, wanted.site);
          lent.set(event.borrowing, hold);
          const client = clients.get(event.client) ?? { name: `client ${event.client}`, holds: [] };
          if (client.holds.length === 0) all.push(client);
          clients.set(event.client, client);
          client.holds.push(hold);
          break;
        }
        case 'client-back':
          Object.assign(lent.get(event.borrowing) ?? {}, { to: time });
          break;
      }
    }
    yield;
  }
  return all;
}

const kinds = ['use', 'dispose', 'disposed', 'client-wait', 'client-out', 'client-back'] as const;

const taken = (task: number, from: number, site: Site | undefined): Hold => ({
  task,
  from,
  closing: undefined,
  to: undefined,
  ok: true,
  site,
});

/** The site of a declaration has its text: `dock = await open('dock')`; of a loop's, `await using each`. */
const nameOf = ({ text }: Site): string =>
  /^(?:(?:await )?using )?([^\s=:]+)/.exec(text)?.[1] ?? text;
