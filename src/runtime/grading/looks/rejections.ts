/** Rejections that nobody handled. */

import { formatMs, inspectArgument } from '../../trace/index.ts';
import type { Look } from '../words.ts';

/** No rejection stays without a handler. */
export const noUnhandledRejection: Look<{ count: number; first: string; at: number }> = (run) => {
  const count = run.unhandled.length;
  const first = run.unhandled[0];
  return {
    pass: count === 0,
    facts: { count, first: first ? inspectArgument(first.error) : '', at: first?.time ?? 0 },
    text: first
      ? `At ${formatMs(first.time)} a rejection had no handler: ${inspectArgument(first.error)}.`
      : 'Every rejection had a handler.',
    note: first && 'a rejection without a handler',
    at: first?.time ?? 0,
  };
};
