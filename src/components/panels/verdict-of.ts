import {
  floating,
  type Lanes,
  leaks,
  type Summary,
  type Trace,
  type Wait,
  type WaitReport,
  waitReport,
  waits,
} from '../../runtime/trace/index.ts';
import { shownLine } from '../timeline/shown-line.ts';
import { limitVerdict } from './limit-verdict.ts';
import type { Verdict } from './verdict.ts';

/** The verdict on a run; undefined when there is nothing to say beyond the drawing. Code stands in backticks. */
export function verdictOf(
  summary: Summary,
  lanes: Lanes,
  waiting: () => WaitReport,
): Verdict | undefined {
  const waitsAt = lanes.lanes[0]?.spans.at(-1)?.site;
  switch (summary.outcome) {
    case 'failed':
      return { title: 'Nobody caught this', text: '' };
    case 'deadlock': {
      const report = waiting();
      return {
        title: `Still waiting${atLines(report.circle) ?? atLines(summary.site ? [{ site: summary.site }] : []) ?? ''}`,
        text: `Nothing can wake this program: no timer is set and no reply is on its way.${waitText(report)}`,
        ...(report.circle.length > 0 && { circle: report.circle }),
      };
    }
    case 'limit':
      return limitVerdict(summary, summary.site ?? waitsAt, waitsAt);
    default:
      return undefined;
  }
}

/** Where those wait who keep each other waiting, or else main; of many lines none is more telling than main's. */
function atLines(all: readonly Pick<Wait, 'site'>[]): string | undefined {
  const lines = [...new Set(all.map(({ site }) => site.line))].sort((a, b) => a - b);
  if (
    lines.length === 0 ||
    lines.length > 2 ||
    all.some(({ site }) => shownLine(site) === undefined)
  )
    return undefined;
  return ` at line${lines.length > 1 ? 's' : ''} ${lines.join(' and ')}`;
}

/** Who waits for whom: main's own sentence, and a few of the others. */
function waitText({ main, others }: WaitReport): string {
  const sentences = [...(main === undefined ? [] : [main]), ...others.slice(0, MOST_OTHERS)];
  const left = others.length - MOST_OTHERS;
  const more = left > 0 ? ` ${left === 1 ? '1 task more waits' : `${left} tasks more wait`}.` : '';
  return sentences.map((each) => ` ${begun(each)}.`).join('') + more;
}

/** As the beginning of a sentence: a name stands as code, a word has its capital. */
const begun = (sentence: string): string =>
  sentence.replace(/^main\b/, '`main`').replace(/^the\b/, 'The');

const MOST_OTHERS = 3;

/** Who waits for whom at the end of a run. */
export const whoWaits = (trace: Trace): WaitReport => waitReport(waits(trace));

/** `1 task outlived main.`, and which and since when; undefined if none did. */
export function outlived(trace: Trace): Verdict | undefined {
  const left = leaks(trace).filter(({ what }) => what === 'task');
  const [first] = left;
  if (first === undefined) return undefined;
  const title = `${left.length === 1 ? '1 task' : `${left.length} tasks`} outlived main.`;
  // That nobody awaited it says more than where it was.
  const { text } = floating(trace).find(({ tasks }) => tasks.includes(first.id)) ?? first;
  return { title, text };
}
