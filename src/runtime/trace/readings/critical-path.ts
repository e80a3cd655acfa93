/** The chain of waits that decides when main settled: shorten one of them, and main ends sooner. */

import type { Ref, Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { Fates } from './fates.ts';
import { formatMs } from './format-ms.ts';
import type { Lane, Lanes, Span } from './lane.ts';
import { lanes } from './lanes.ts';
import { taskPhrases } from './task-phrases.ts';
import { behind, type Thing, type Things, thingOf, thingsOf } from './things.ts';
import { code, where } from './words.ts';

export interface PathStep {
  /** Virtual ms. The steps follow one another without a gap, from 0 to main's end. */
  from: number;
  to: number;
  task: number;
  /** Where it was waited; undefined: the task kept the thread. */
  site: Site | undefined;
  /** `GET /users/7`, `sleep 150`; `computing` */
  label: string;
  text: string;
}

/** @example criticalPath(trace).map(({ text }) => text) // ['200 ms: main waits at line 2 for `GET /posts`', '150 ms: …'] */
export function criticalPath(trace: Trace, drawn: Lanes = lanes(trace)): PathStep[] {
  const { mainEnd, lanes: all } = drawn;
  const [main] = all;
  if (mainEnd === undefined || main === undefined) return [];
  const phrase = taskPhrases(all);
  const steps = new Walk(thingsOf(trace), all, main, mainEnd).steps();
  return steps.reverse().map((step) => ({ ...step, text: sentence(step, phrase(step.task)) }));
}

function sentence({ from, to, site, label }: Step, who: string): string {
  const what = site ? `waits ${where(site)} for ${code(label)}` : 'keeps the thread';
  return `${formatMs(to - from)}: ${who} ${what}`;
}

type Step = Omit<PathStep, 'text'>;

/** Goes back from main's end: from what was waited for to who began it, and when. */
class Walk {
  readonly #things: Things;
  readonly #fates: Fates;
  readonly #lanes: ReadonlyMap<number, Lane>;
  readonly #steps: Step[] = [];
  /** By task: the last of its waits that is still ahead. */
  readonly #left = new Map<number, number>();
  /** Where the walk stands: `lane` went on, or ended, at `time`. */
  #lane: Lane;
  #time: number;

  constructor(things: Things, all: readonly Lane[], main: Lane, mainEnd: number) {
    this.#things = things;
    this.#fates = new Fates(things);
    this.#lanes = new Map(all.map((lane) => [lane.task, lane]));
    this.#lane = main;
    this.#time = mainEnd;
  }

  /** The steps, the last one first. */
  steps(): Step[] {
    // Each hop without a step leads to another task; more hops than tasks would be a circle.
    for (let hops = 0; this.#time > 0 && hops <= this.#lanes.size; ) {
      const before = this.#time;
      this.#back();
      hops = this.#time < before ? 0 : hops + 1;
    }
    if (this.#time > 0) this.#step(0, undefined, 'computing');
    return this.#steps;
  }

  #back(): void {
    const lane = this.#lane;
    const span = this.#lastWait(lane);
    const ran = span?.to ?? lane.start;
    if (ran < this.#time) this.#step(ran, undefined, 'computing');
    else if (span === undefined) this.#lane = this.#lanes.get(lane.parent) ?? lane;
    else this.#over(span);
  }

  /** The last wait that has ended by now. As time only goes back, those passed over once are not looked at again. */
  #lastWait({ task, spans }: Lane): Span | undefined {
    let at = this.#left.get(task) ?? spans.length - 1;
    while (at >= 0 && !((spans[at]?.to ?? Number.POSITIVE_INFINITY) <= this.#time)) at--;
    this.#left.set(task, at);
    return spans[at];
  }

  /** Back over a wait that ended now. */
  #over(span: Span): void {
    const cause = this.#cause(span);
    const other = cause?.ref.kind === 'task' ? this.#lanes.get(cause.ref.id) : undefined;
    if (other) {
      this.#lane = other;
      return;
    }
    // It may have been begun before the wait, or during it by another task.
    const starter = cause && this.#lanes.get(cause.task);
    const from = cause && starter && starter.start <= cause.start ? cause.start : span.from;
    this.#step(Math.min(from, this.#time), span.site, this.#label(span, cause));
    if (from !== span.from && starter) this.#lane = starter;
  }

  #step(from: number, site: Site | undefined, label: string): void {
    this.#steps.push({ from, to: this.#time, task: this.#lane.task, site, label });
    this.#time = from;
  }

  /** What ended a wait: the member of a combinator that decided it, or who called a promise's function. */
  #cause({ ref, by }: Span): Thing | undefined {
    let at: Ref | undefined = behind(this.#things, ref);
    for (let thing = thingOf(this.#things, at); thing?.join; ) {
      const members: Ref[] = thing.join.members.map((each) => behind(this.#things, each));
      const now = members.filter((each) => this.#fates.of(each).at === this.#time);
      at = /^(?:race|any)$/.test(thing.join.how) ? now[0] : now.at(-1);
      thing = at && thingOf(this.#things, at);
    }
    const thing = at && thingOf(this.#things, at);
    return thing === undefined || thing.ref.kind === 'promise'
      ? by && thingOf(this.#things, by)
      : thing;
  }

  /** A member of a combinator has its own name; a promise the expression that was awaited. */
  #label(span: Span, cause: Thing | undefined): string {
    const joined = behind(this.#things, span.ref).kind === 'join';
    return (joined && cause?.label) || span.label;
  }
}
