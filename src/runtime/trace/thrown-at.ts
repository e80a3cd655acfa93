import type { TraceEvent } from './event.ts';
import type { Site } from './fields.ts';
import type { Trace } from './trace.ts';

/**
 * The reader's line that threw: from the engine's stack where the program is at hand; else what the realm knew, the line
 * that waited for what failed.
 */
export const thrownAt = (
  trace: Trace,
  { site, stack }: Pick<TraceEvent<'main-settled' | 'rejection'>, 'site' | 'stack'>,
): Site | undefined => (stack === undefined ? undefined : trace.locate(stack)) ?? site;
