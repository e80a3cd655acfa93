/** Why and where a run was stopped, as a sentence's end. */

import type { Site } from '../fields.ts';
import { isSilent } from '../silent-limit.ts';
import { grouped } from './grouped.ts';
import { place, where } from './words.ts';

/**
 * @param limit its name in the trace's `run-end`
 * @param allowed what it was: ms, events, timers
 */
export function limitText(limit: string | undefined, allowed: number | undefined): string {
  const count = allowed === undefined ? '' : grouped(allowed);
  switch (limit) {
    case 'real-time':
    case 'no-answer':
      return 'the program never let go of the thread';
    case 'real-time-in-all':
      return `${count} ms of real time were up`;
    case 'virtual-time':
      return `${count} virtual ms were up`;
    case 'events':
      return `${count} events were recorded`;
    case 'timers':
      return `${count} timers fired in one instant`;
    case 'memory':
      return 'the program had no more memory';
    case 'frame':
      return 'one of several programs used up the memory of all';
    case 'broken':
      return 'the program broke what runs it';
    case 'query':
      return 'a query never came to an end';
    default:
      return 'a limit was reached';
  }
}

/** ` at line 14`, ` after line 14` where only that is known, or nothing. */
export function limitPlace(limit: string | undefined, site: Site | undefined): string {
  if (site === undefined) return '';
  return ` ${isSilent(limit) ? `after ${place(site)}` : where(site)}`;
}
