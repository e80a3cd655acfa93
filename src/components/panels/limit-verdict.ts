/** What is said of a run that reached a limit: which and where, what it had done by then, and what would change it. */

import type { Site, Summary } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import type { Verdict } from './verdict.ts';

/**
 * @param site where it was reached, or where main waits
 * @param waits where main waits
 */
export function limitVerdict(
  summary: Summary,
  site: Site | undefined,
  waits: Site | undefined = site,
): Verdict {
  const { limit: which, at, allowed = 0 } = summary;
  const line = site === undefined ? 'The program' : `Line ${site.line}`;
  const onLine = site === undefined ? '' : ` on line ${site.line}`;
  const count = grouped(allowed);
  const real = `${grouped(allowed / 1000)} real seconds`;
  const so = soFar(summary);
  switch (which) {
    case 'real-time':
      return {
        title: 'This loop never lets go',
        text: `${site?.last === undefined ? line : `Lines ${site.line} to ${site.last}`} ran for ${real} without reaching an \`await\`. Virtual time stood at ${formatMs(at)} throughout, so no timer could fire and no reply could arrive.${so} An \`await\` in the loop would let others run, an end to the loop would end it.`,
      };
    case 'no-answer':
      return {
        title: 'The thread never came back',
        text: `${site === undefined ? 'The program' : `After line ${site.line} the program`} computed for more than ${real} inside one call that could not be stopped from within: a regular expression, a sort or \`JSON\` can take that long. Virtual time stood at ${formatMs(at)}.${so} Less to match, to sort or to print would change it.`,
      };
    case 'real-time-in-all':
      return {
        title: 'All of it takes too long',
        text: `${real} were up at ${formatMs(at)}${site === undefined ? '' : `, when line ${site.line} was to go on`}.${so} Fewer turns of the loops, or less work in each, would fit.`,
      };
    case 'events':
      return {
        title: 'More happens than can be kept',
        text: `${count} events are kept of a run. ${line} would have ${site === undefined ? 'gone on' : 'been the next'}, at ${formatMs(at)}.${so} Fewer tasks or fewer turns would fit.`,
      };
    case 'timers':
      return {
        title: 'Time stands still',
        text: `${count} things happened at ${formatMs(at)}, each set by the one before without a delay. ${line} set the last.${so} A delay of 1 ms would let time go on.`,
      };
    case 'memory':
      return {
        title: 'The memory is used up',
        text: `${site === undefined ? 'The program' : `At line ${site.line} the program`} kept more than a thread can hold, at ${formatMs(at)}.${so} Keeping less at a time would fit: what nothing refers to is given back.`,
      };
    case 'frame':
      return {
        title: 'The frame that runs programs died',
        text: `Several programs ran in it, and one of them must have used up the memory that they share; nobody can tell which.${so} Run this one alone to see whether it was the one.`,
      };
    case 'broken':
      return {
        title: 'The program broke what runs it',
        text: `${site === undefined ? 'The program' : `By line ${site.line} the program`} had put something of its own in the place of what every program is run with, and nothing could go on after ${formatMs(at)}.${so} Leaving the built-ins as they are would change it.`,
      };
    case 'query':
      return {
        title: 'The query does not end',
        text: `The database worked for more than ${real} on the query${onLine}, and was ended.${so} Fewer rows, or an index, would help.`,
      };
    default:
      return {
        title: waits === undefined ? 'Still waiting' : `Still waiting at line ${waits.line}`,
        text: `${virtualTime(allowed)} up, and ${site === undefined ? 'the program' : `line ${site.line}`} would have gone on.${so} If something repeats without end, the last events show what: an end to it would end the run.`,
      };
  }
}

/** @example virtualTime(600_000) // 'Ten virtual minutes are' */
function virtualTime(ms: number): string {
  if (ms === 600_000) return 'Ten virtual minutes are';
  const hours = ms / 3_600_000;
  return hours === 1 ? 'A virtual hour is' : `${grouped(hours)} virtual hours are`;
}

function soFar({ lines, requests }: Summary): string {
  const done = [
    lines > 0 && (lines === 1 ? 'printed 1 line' : `printed ${grouped(lines)} lines`),
    requests > 0 && (requests === 1 ? 'made 1 request' : `made ${grouped(requests)} requests`),
  ].filter((each) => each !== false);
  return done.length === 0 ? '' : ` By then it had ${done.join(' and ')}.`;
}
