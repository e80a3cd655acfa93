/** The version of the trace's format: the first thing that a serialised trace says of itself. */
export const TRACE_VERSION = 1;
