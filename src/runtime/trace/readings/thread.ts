/** When the program kept the thread, so that nothing else could run; and what was late because of it. */

import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { formatMs } from './format-ms.ts';
import type { Lane } from './lane.ts';
import { lanes } from './lanes.ts';
import { once } from './once.ts';
import { partitionPoint } from './partition-point.ts';
import { each, type Steps } from './steps.ts';
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
export const thread = once(collect);

function* collect(trace: Trace): Steps<Block[]> {
  if (trace.of('turn').next().done) return [];
  const drawn = yield* lanes.steps(trace);
  const phrase = taskPhrases(drawn.lanes);
  const blocks: Draft[] = [];
  const timers = new Map<number, LateTimer & { set: number }>();
  /** Who ran since the last block. */
  let ran: { time: number; task: number }[] = [];
  for (const batch of trace.batches(...kinds)) {
    for (const event of batch) {
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
          blocks.push({ from, to: time, task, late: [], computed: [] });
          ran = [];
          break;
        }
        default:
          ran.push({ time, task: event.task });
      }
    }
    yield;
  }
  yield* each(timers.values(), (timer) => {
    const { set, due, fired } = timer;
    const block = blocks[firstAfter(blocks, due)];
    if (!block || set > block.from || due <= block.from) return;
    if ((fired ?? block.to) >= block.to) block.late.push(timer);
  });
  yield* each(drawn.lanes, (lane) => noteComputed(lane, blocks));
  const told: Block[] = [];
  yield* each(blocks, ({ computed, ...block }) => {
    computed.sort((a, b) => a.from - b.from);
    const tasks = computed.map(({ task }) => task);
    const ran = tasks.length > 0 ? tasks : block.task > 0 ? [block.task] : [];
    const who = ran.length > 0 ? listed(ran.map(phrase)) : 'A callback';
    told.push({ ...block, text: sentence(block, who, block.late) });
  });
  return told;
}

const kinds = ['task-start', 'resume', 'timer-set', 'timer-fire', 'turn'] as const;

interface Draft extends Omit<Block, 'late' | 'text'> {
  late: LateTimer[];
  /** The tasks whose code ran in it: calls that follow one another without a wait have it in common. */
  computed: { task: number; from: number }[];
}

function noteComputed({ task, busy = [] }: Lane, blocks: readonly Draft[]): void {
  for (const { from, to } of busy) {
    for (let at = firstAfter(blocks, from); ; at++) {
      const block = blocks[at];
      if (block === undefined || block.from >= to) break;
      if (block.computed.at(-1)?.task !== task) block.computed.push({ task, from });
    }
  }
}

/** Where the first block is that ends after `time`: they follow one another. */
const firstAfter = (blocks: readonly Draft[], time: number): number =>
  partitionPoint(blocks, ({ to }) => to <= time);

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
