import type { Lanes, Summary } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';

/** What is said about a run that did not finish: where, and why and what would change it. */
export interface Verdict {
  title: string;
  text: string;
}

/** The verdict on a run; undefined when there is nothing to say beyond the drawing. Code stands in backticks. */
export function verdictOf(summary: Summary, lanes: Lanes): Verdict | undefined {
  const line = summary.site?.line;
  const place = line === undefined ? 'Still waiting' : `Still waiting at line ${line}`;
  switch (summary.outcome) {
    case 'failed':
      return { title: 'Nobody caught this', text: '' };
    case 'deadlock':
      return {
        title: place,
        text: `Nothing can wake this program: no timer is set and no reply is on its way.${waits(summary, lanes)}`,
      };
    case 'limit':
      return limit(summary, place);
    default:
      return undefined;
  }
}

function waits({ waitsFor, site }: Summary, { lanes }: Lanes): string {
  const main = lanes[0]?.name ?? 'main';
  const others = lanes.filter((lane) => lane.outcome === 'waiting').length - 1;
  const onLine = site === undefined ? '' : ` on line ${site.line}`;
  const what = waitsFor === undefined ? '' : ` \`${main}\` waits${onLine} for ${inCode(waitsFor)}.`;
  if (others <= 0) return what;
  return `${what} ${others === 1 ? '1 task more waits' : `${others} tasks more wait`} with it.`;
}

const inCode = (text: string): string => (text.includes('`') ? text : `\`${text}\``);

function limit({ limit: which, site, at }: Summary, place: string): Verdict {
  const line = site === undefined ? 'The program' : `Line ${site.line}`;
  switch (which) {
    case 'real-time':
      return {
        title: 'This loop never lets go',
        text: `${line} ran for 2 real seconds without reaching an \`await\`. Virtual time stood at ${formatMs(at)} throughout, so no timer could fire and no reply could arrive.`,
      };
    case 'events':
      return {
        title: 'More happens than can be kept',
        text: `A million events are kept of a run. ${line} would have been the next, at ${formatMs(at)}.`,
      };
    case 'timers':
      return {
        title: 'Time stands still',
        text: `10,000 timers fired at ${formatMs(at)}, each set by the one before without a delay. ${line} set the last. A delay of 1 ms would let time go on.`,
      };
    default:
      return {
        title: place,
        text: 'Ten virtual minutes are up, and the program would have gone on. What it waits for then is not what it waited for at the start: step through the events to see what repeats.',
      };
  }
}

/** `1 task outlived main.`, and which; undefined if none did. */
export function outlived({ lanes }: Lanes): { title: string; text: string } | undefined {
  const leaked = lanes.filter((lane) => lane.outcome === 'leaked');
  const [first] = leaked;
  if (first === undefined) return undefined;
  const title = `${leaked.length === 1 ? '1 task' : `${leaked.length} tasks`} outlived main.`;
  const started = first.site === undefined ? '' : `, started on line ${first.site.line},`;
  return { title, text: `\`${first.name}\`${started} was still waiting when main ended.` };
}
