import { Trace } from '../trace/trace.ts';

/** The trace of a run whose realm ended with everything around it: that it wanted more memory than there was. */
export function lostTrace(): Trace {
  const trace = new Trace([]);
  trace.close('limit', 'memory');
  return trace;
}
