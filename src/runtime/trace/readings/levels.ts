/** What filled and emptied in a run: the buffers of streams, and figures that the program noted itself. */

import type { TraceEvent } from '../event.ts';
import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { addStep, type Level, type LevelSteps } from './level.ts';
import { once } from './once.ts';
import type { Steps } from './steps.ts';
import { place } from './words.ts';

export interface NamedLevel extends Level {
  /** `stream, line 5`, all that were made there together; or the name of marks whose detail is a number. */
  name: string;
  /** Of a single stream, its high-water mark. */
  limit: number | undefined;
  /** Where the stream was made. */
  site: Site | undefined;
}

/**
 * Of each moment the last figure counts. What stayed at 0 is left out, and so is a name that was marked once.
 * @example levels(trace)[0] // { name: 'stream, line 5', steps: [{ at: 0, count: 2 }, …], peak: 2, limit: 2, … }
 */
export const levels = once(function* (trace: Trace): Steps<NamedLevel[]> {
  const drafts = new Map<string, Draft>();
  for (const batch of trace.batches('stream-level', 'mark')) {
    for (const event of batch) {
      if (event.kind === 'mark' && event.level === undefined) continue;
      const key = event.kind === 'mark' ? `mark ${event.name}` : place(event.site);
      const draft = drafts.get(key) ?? begun(event);
      drafts.set(key, draft);
      note(draft, event);
    }
    yield;
  }
  return [...drafts.values()].flatMap(finished);
});

interface Draft extends Pick<NamedLevel, 'name' | 'site'> {
  steps: LevelSteps;
  /** How much each stream holds now, and all of them; a name that is marked is one. */
  holds: Map<number, number>;
  count: number;
  limit: number | undefined;
  noted: number;
}

const begun = (event: TraceEvent<'stream-level' | 'mark'>): Draft => ({
  name: event.kind === 'mark' ? event.name : `stream, ${place(event.site)}`,
  site: event.kind === 'mark' ? undefined : event.site,
  steps: [],
  holds: new Map(),
  count: 0,
  limit: event.kind === 'mark' ? undefined : event.limit,
  noted: 0,
});

function note(draft: Draft, event: TraceEvent<'stream-level' | 'mark'>): void {
  const { holds, steps } = draft;
  draft.noted++;
  const stream = event.kind === 'mark' ? 0 : event.stream;
  const level = event.level ?? 0;
  draft.count += level - (holds.get(stream) ?? 0);
  holds.set(stream, level);
  addStep(steps, event.time, draft.count);
}

function finished({ name, site, steps, holds, limit, noted }: Draft): NamedLevel[] {
  const peak = steps.reduce((most, { count }) => Math.max(most, count), 0);
  if (peak === 0 || noted < 2) return [];
  return [{ name, site, steps, peak, limit: holds.size === 1 ? limit : undefined }];
}
