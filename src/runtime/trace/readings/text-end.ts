/** How a run ended, in the last line of its text form. */

import { limitPlace, limitText } from './limit-text.ts';
import type { Summary } from './summary.ts';

/**
 * @param waits why main does not go on, where it waits
 * @param until the moment at which the run was looked at
 * @example textEnd(summary(trace), undefined, undefined) // 'finished at 300 ms · 5 requests, peak 4 in flight'
 */
export function textEnd(
  run: Summary,
  waits: string | undefined,
  until: number | undefined,
): string {
  const { outcome, at, site, limit, allowed, error } = run;
  const why = waits === undefined ? '' : `: ${waits}`;
  switch (outcome) {
    case 'finished':
      return [`finished at ${at} ms`, ...facts(run)].join(' · ');
    case 'failed':
      return `failed at ${at} ms: ${failure(error)}`;
    case 'deadlock':
      return `deadlock at ${at} ms${why}`;
    case 'limit':
      return `stopped at ${at} ms: ${limitText(limit, allowed)}${site ? limitPlace(limit, site) : waits ? `; ${waits}` : ''}`;
    default:
      return until === undefined
        ? `stopped at ${at} ms${why}`
        : `at ${until} ms: ${waits ?? 'main runs'}`;
  }
}

/** On one line, whatever the message has. */
function failure(error: Summary['error']): string {
  const text = (error?.text ?? 'unknown error').replaceAll('\n', ' ↵ ');
  return error?.site ? `${text} (line ${error.site.line})` : text;
}

/** What else there is to say of a run that finished; nothing about what it did not use. */
function facts(run: Summary): string[] {
  const { requests, peakInFlight, aborted, unhandled, left, blocked, pool, workers } = run;
  const said: [said: number | boolean | undefined, text: string][] = [
    [requests, `${counted(requests, 'request')}, peak ${peakInFlight} in flight`],
    [aborted, `${aborted} aborted`],
    [left.request, `${left.request} still in flight at the end`],
    [left.timer, `${counted(left.timer, 'timer')} still set`],
    [left.socket, `${counted(left.socket, 'socket')} still open`],
    [left.listener, `${counted(left.listener, 'listener')} left behind`],
    [unhandled, counted(unhandled, 'unhandled rejection')],
    [blocked.count, `event loop blocked ${blocked.ms} ms in ${counted(blocked.count, 'block')}`],
    [pool.count, poolFact(pool)],
    [workers, `${counted(workers, 'worker')}, ${left.worker} alive at the end`],
  ];
  return said.flatMap(([holds, text]) => (holds ? [text] : []));
}

function poolFact({ count, ended, out, peak }: Summary['pool']): string {
  const state = ended === count ? 'ended' : 'still open';
  const pools = count === 1 ? `pool ${state}` : `${count} pools, ${ended} ended`;
  return `${pools}, ${counted(out, 'client')} out, peak ${peak}`;
}

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
