/**
 * How many times as much a reader may allow who asks for more of what a limit gave, by the limit's name in `run-end`.
 * Of what is waited for in real time, less; ten virtual minutes become an hour.
 */
export const raisedBy: { readonly [limit: string]: number } = {
  'real-time': 5,
  'real-time-in-all': 5,
  'no-answer': 5,
  query: 5,
  'virtual-time': 6,
  events: 10,
  timers: 10,
};
