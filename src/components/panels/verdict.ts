import type { Lanes, Summary } from '../../runtime/trace/index.ts';
import { limitVerdict } from './limit-verdict.ts';

/** What is said about a run that did not finish: where, and why and what would change it. */
export interface Verdict {
  title: string;
  text: string;
}

/** The verdict on a run; undefined when there is nothing to say beyond the drawing. Code stands in backticks. */
export function verdictOf(summary: Summary, lanes: Lanes): Verdict | undefined {
  const site = summary.site ?? lanes.lanes[0]?.spans.at(-1)?.site;
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
      return limitVerdict(summary, site);
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

/** `1 task outlived main.`, and which; undefined if none did. */
export function outlived({ lanes }: Lanes): { title: string; text: string } | undefined {
  const leaked = lanes.filter((lane) => lane.outcome === 'leaked');
  const [first] = leaked;
  if (first === undefined) return undefined;
  const title = `${leaked.length === 1 ? '1 task' : `${leaked.length} tasks`} outlived main.`;
  const started = first.site === undefined ? '' : `, started on line ${first.site.line},`;
  return { title, text: `\`${first.name}\`${started} was still waiting when main ended.` };
}
