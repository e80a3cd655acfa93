/** What the performance timeline of a run holds, in the order of its start times. */

import {
  type PerformanceEntry,
  type PerformanceMark,
  type PerformanceMeasure,
  type Resource,
  resource,
} from './performance-entries.ts';

export class PerformanceTimeline {
  #entries: PerformanceEntry[] = [];

  add<E extends PerformanceMark | PerformanceMeasure>(entry: E): E {
    this.#entries.push(entry);
    return entry;
  }

  /** A request's body has ended. */
  requested(of: Resource): void {
    this.#entries.push(resource(of));
  }

  /** @returns a list of its own; without `name` or `type`, of all names or types */
  entries(type?: string, name?: string): PerformanceEntry[] {
    return this.#entries
      .filter((entry) => isOf(entry, type, name))
      .sort((a, b) => a.startTime - b.startTime);
  }

  clear(type: string, name?: string): void {
    this.#entries = this.#entries.filter((entry) => !isOf(entry, type, name));
  }

  /** The last mark of that name. */
  lastMark(name: string): PerformanceEntry | undefined {
    return this.#entries.findLast((entry) => isOf(entry, 'mark', name));
  }
}

const isOf = (entry: PerformanceEntry, type?: string, name?: string): boolean =>
  (type === undefined || entry.entryType === type) && (name === undefined || entry.name === name);
