import { raisedBy } from '../trace/raised-by.ts';
import { defaultLimits, type Limits } from './protocol.ts';

/** A limit's name in a trace, and what is to be raised for it. */
const raises: { readonly [limit: string]: readonly (keyof Limits)[] } = {
  'real-time': ['turn', 'total'],
  'real-time-in-all': ['total'],
  'no-answer': ['turn', 'total'],
  'virtual-time': ['virtual'],
  events: ['events'],
  timers: ['timers'],
  query: ['query'],
};

/**
 * The limits of a run, with the one that it reached raised some times.
 * @param reached its name in the trace's `run-end`
 */
export function allowMore(reached: string, limits: Limits = defaultLimits): Limits {
  const more = { ...limits };
  for (const limit of raises[reached] ?? []) more[limit] = limits[limit] * (raisedBy[reached] ?? 1);
  return more;
}
