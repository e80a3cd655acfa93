/** When the program kept the thread, so that nothing else could run; and what was late because of it. */

import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { formatMs } from './format-ms.ts';
import { type Lane, type Lanes, lanes } from './lanes.ts';
import { taskPhrases } from './task-phrases.ts';
import { atPlace, listed } from './words.ts';

export interface Block {
  /** Virtual ms. */
  from: number;
  to: number;
  /** The task that ran first; 0: none, but a callback. */
  task: number;
  /** Timers that were due meanwhile. */
  late: readonly LateTimer[];
  text: string;
}

export interface LateTimer {
  timer: number;
  site: Site | undefined;
  due: number;
  /** When it fired at last; undefined: it never did. */
  fired: number | undefined;
}

/** @example thread(trace)[0].text // 'main kept the thread from 0 ms to 1,000 ms; the timer set at line 4, due at 5 ms, fired 995 ms late.' */
export function thread(trace: Trace, drawn: Lanes = lanes(trace)): Block[] {
  if (trace.of('turn').next().done) return [];
  const phrase = taskPhrases(drawn.lanes);
  const blocks: Omit<Block, 'late' | 'text'>[] = [];
  const timers = new Map<number, LateTimer & { set: number }>();
  /** Who ran since the last block. */
  let ran: { time: number; task: number }[] = [];
  for (const event of trace.of('task-start', 'resume', 'timer-set', 'timer-fire', 'turn')) {
    const { time } = event;
    switch (event.kind) {
      case 'timer-set': {
        const { timer, site, due } = event;
        timers.set(timer, { timer, site, due, fired: undefined, set: time });
        break;
      }
      case 'timer-fire': {
        const timer = timers.get(event.timer);
        if (timer) timer.fired ??= time;
        ran.push({ time, task: 0 });
        break;
      }
      case 'turn': {
        const from = time - event.length;
        // It is written when the turn has ended; others may have run behind the block.
        const task = ran.findLast((each) => each.time <= from)?.task ?? 0;
        blocks.push({ from, to: time, task });
        ran = [];
        break;
      }
      default:
        ran.push({ time, task: event.task });
    }
  }
  return blocks.map((block) => {
    const late = [...timers.values()].filter(
      ({ set, due, fired }) =>
        set <= block.from && due > block.from && due < block.to && (fired ?? block.to) >= block.to,
    );
    const computed = whoComputed(block, drawn.lanes);
    const ran = computed.length > 0 ? computed : block.task > 0 ? [block.task] : [];
    const who = ran.length > 0 ? listed(ran.map(phrase)) : 'A callback';
    return { ...block, late, text: sentence(block, who, late) };
  });
}

/** The tasks whose code ran in a block, in order: calls that follow one another without a wait have it in common. */
function whoComputed({ from, to }: Pick<Block, 'from' | 'to'>, all: readonly Lane[]): number[] {
  const stretches = all.flatMap(({ task, busy = [] }) => {
    const first = busy.find((each) => each.from < to && each.to > from);
    return first ? [{ task, from: first.from }] : [];
  });
  return stretches.sort((a, b) => a.from - b.from).map(({ task }) => task);
}

function sentence(
  { from, to }: Pick<Block, 'from' | 'to'>,
  who: string,
  late: readonly LateTimer[],
): string {
  const kept = `${who} kept the thread from ${formatMs(from)} to ${formatMs(to)}`;
  const each = late.map(({ site, due, fired }) => {
    const when = fired === undefined ? 'never fired' : `fired ${formatMs(fired - due)} late`;
    return `the timer set${atPlace(site)}, due at ${formatMs(due)}, ${when}`;
  });
  return `${kept}${each.length > 0 ? `; ${listed(each)}` : ''}.`;
}
