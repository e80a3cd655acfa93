import type { Lane, Lanes, Span } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { standingAt, standing as standingOf } from '../../runtime/trace/readings/standing.ts';
import type { OverLimit } from './limited.ts';
import { overText } from './over-text.ts';
import { inPlace } from './shown-line.ts';

/** A stretch of a sentence: plain words, a task's name, or code. */
export type Words = { plain: string } | { task: string } | { code: string };

const MOST_SENTENCES = 3;

/** The sentences under a timeline: what each task does at `time`, three at most, then how many more wait. */
export function readingAt(lanes: Lanes, time: number): Words[] {
  const standing = standingOf(lanes, time);
  const main = lanes.lanes[0];
  const words: Words[] = [];
  if (main?.end !== undefined && time >= main.end) {
    words.push(
      { task: main.name },
      { plain: ` ${ENDED[main.outcome]} at ${formatMs(main.end)}. ` },
    );
  } else if (standing.length === 0) {
    words.push({ plain: time === 0 ? 'Nothing waits yet.' : 'Nothing waits now.' });
  }
  // One more than the most is said in full: it takes no more room than the words that count it.
  const shown =
    standing.length <= MOST_SENTENCES + 1 ? standing : standing.slice(0, MOST_SENTENCES);
  for (const { lane, span } of shown) words.push(...sentence(lane, span, lanes, time));
  const rest = standing.slice(shown.length);
  if (rest.length > 0)
    words.push({ plain: `And ${grouped(rest.length)} more wait` }, ...forWhat(rest), {
      plain: '. ',
    });
  return words;
}

const ENDED = {
  resolved: 'finished',
  failed: 'failed',
  cancelled: 'was cancelled',
  leaked: 'leaked',
  waiting: 'waits',
  stopped: 'was stopped',
};

function sentence(lane: Lane, span: Span, lanes: Lanes, time: number): Words[] {
  const task = { task: lane.name };
  const line = `${inPlace(span.site)}. `;
  if (span.kind === 'tasks' && span.on.length > 1) {
    if (/^all\b/.test(span.label)) {
      const on = new Set(span.on);
      const done = lanes.lanes.filter(
        (each) => each.end !== undefined && each.end <= time && on.has(each.task),
      );
      return [
        task,
        { plain: ` has ${done.length} of its ${span.on.length} results and waits${line}` },
      ];
    }
    return [task, { plain: ` waits for ${span.label}${line}` }];
  }
  return [task, { plain: ' waits for ' }, { code: span.label }, { plain: line }];
}

/** What all of `rest` wait for, if it is one thing. */
function forWhat(rest: readonly { span: Span }[]): Words[] {
  const [first] = rest;
  if (first === undefined || rest.some(({ span }) => span.label !== first.span.label)) return [];
  return [{ plain: ' for ' }, { code: first.span.label }];
}

/** The same words as one string. */
export function plainly(words: readonly Words[]): string {
  return words
    .map((each) => ('plain' in each ? each.plain : 'task' in each ? each.task : each.code))
    .join('');
}

/** The value of the playhead for those who hear it: `200 milliseconds, main waits on line 7`. */
export function playheadText(lanes: Lanes, time: number): string {
  const main = lanes.lanes[0];
  const span = main && standingAt(main, time);
  const at = `${grouped(Math.round(time))} milliseconds`;
  if (main === undefined) return at;
  if (span !== undefined) return `${at}, ${main.name} waits${inPlace(span.site)}`;
  return main.end !== undefined && time >= main.end
    ? `${at}, ${main.name} ${main.outcome === 'stopped' ? 'was stopped' : 'has ended'}`
    : `${at}, ${main.name} runs`;
}

/** More waits of one lane than this are counted. */
const MOST_WAITS = 12;

/** One lane in one sentence. @param stuck nothing can ever wake what waits */
export function laneText(lane: Lane, stuck: boolean, over?: OverLimit): string {
  const waits = lane.spans.filter((span) => span.to === undefined || span.to > span.from);
  const more = waits.length - MOST_WAITS;
  const said = waits
    .slice(0, more > 1 ? MOST_WAITS : waits.length)
    .map(
      ({ from, to, label }) =>
        `waits for ${label} from ${formatMs(from)}${to === undefined ? ' on' : ` to ${formatMs(to)}`}`,
    );
  if (more > 1) said.push(`waits ${more} times more`);
  const ranks = over?.tasks.get(lane.task);
  if (over && ranks) said.push(overText(over, ranks));
  const kept = lane.busy?.map(
    ({ from, to }) => `keeps the thread from ${formatMs(from)} to ${formatMs(to)}`,
  );
  return `${lane.name}: ${[...(kept ?? []), ...said, endText(lane, stuck)].join(', ')}`;
}

function endText({ outcome, end }: Lane, stuck: boolean): string {
  const at = end === undefined ? '' : ` at ${formatMs(end)}`;
  return outcome === 'waiting'
    ? stuck
      ? 'never wakes'
      : 'still waits when the run is stopped'
    : outcome === 'leaked'
      ? `outlives main`
      : `${outcome}${at}`;
}
