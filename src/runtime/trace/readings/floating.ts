/** Tasks whose result nobody looked at. */

import type { Encoded } from '../encoded.ts';
import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { formatMs } from './format-ms.ts';
import { inspectArgument } from './inspect/inspect.ts';
import { isLink, type Lane } from './lane.ts';
import { lanes } from './lanes.ts';
import { lookedAt } from './looked-at.ts';
import { once } from './once.ts';
import { each, eachIn, type Steps } from './steps.ts';
import { atPlace, code, counted } from './words.ts';

/** Tasks that were started at one place and left. */
export interface Floating {
  tasks: readonly number[];
  /** Where they were called. */
  site: Site | undefined;
  text: string;
}

/** Functions that call what they are given and drop what it returns. */
const DROPS =
  /^(?:forEach|setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame|addEventListener|some|every|filter|find\w*) callback/;

/**
 * A task is floating when its result was never awaited, chained, joined, returned or handed on (see `lookedAt`),
 * and when that can be known: its call stands in a place where the value is dropped (`job();`, `void job();`) or
 * only kept (`const p = job();`), or the function was called by one that drops results (`forEach`, `setTimeout`).
 * A task whose promise was given to a function of the platform or of a package is not told, for what happens there
 * cannot be seen; a value that is kept and then given away like that is told all the same.
 * @example floating(trace)[0].text // '`audit(7)`, started at line 12, was never awaited; it ended at 320 ms, 200 ms after main.'
 */
export const floating = once(collect);

function* collect(trace: Trace): Steps<Floating[]> {
  const { lanes: all, mainEnd } = yield* lanes.steps(trace);
  const looked = yield* lookedAt.steps(trace);
  const errors = new Map<number, Encoded>();
  yield* eachIn(trace.batches('task-fail'), ({ task, error }) => errors.set(task, error));
  const places = new Map<string, Lane[]>();
  yield* each(all, (lane) => {
    if (lane.parent === 0 || isLink(lane) || looked.has(lane.task) || !isLeft(lane)) return;
    const { file, line, column } = lane.site ?? {};
    const place = `${file}:${line}:${column}`;
    const there = places.get(place);
    if (there) there.push(lane);
    else places.set(place, [lane]);
  });
  return [...places.values()].map((left) => ({
    tasks: left.map(({ task }) => task),
    site: left[0]?.site,
    text: `${whatWas(left)} never awaited; ${howItEnded(left, mainEnd, errors)}.`,
  }));
}

const isLeft = ({ name, site }: Lane): boolean => site?.value !== undefined || DROPS.test(name);

function whatWas(left: readonly Lane[]): string {
  const [first] = left as [Lane];
  const at = atPlace(first.site);
  if (left.length === 1) return `${code(first.name)}, started${at}, was`;
  const name = first.name.replace(/ callback \d+$|\(.*\)$/s, '');
  const callback = / callback \d+$/.test(first.name) ? 'callback' : 'call';
  return `${counted(left.length, callback)} of ${code(name)}${at} were`;
}

function howItEnded(
  left: readonly Lane[],
  mainEnd: number | undefined,
  errors: ReadonlyMap<number, Encoded>,
): string {
  const failed = left.find(({ task }) => errors.has(task));
  if (failed?.end !== undefined) {
    const which = left.length === 1 ? 'it' : 'one of them';
    return `${which} failed at ${formatMs(failed.end)}: ${code(inspectArgument(errors.get(failed.task) as Encoded))}`;
  }
  const it = left.length === 1 ? 'it' : 'the last of them';
  if (left.some(({ end }) => end === undefined)) return `${it} never ended`;
  const end = left.reduce((last, lane) => Math.max(last, lane.end ?? 0), 0);
  const late = mainEnd === undefined ? 0 : end - mainEnd;
  return `${it} ended at ${formatMs(end)}${late > 0 ? `, ${formatMs(late)} after main` : ''}`;
}
