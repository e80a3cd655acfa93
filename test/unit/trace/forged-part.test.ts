import { describe, expect, it } from 'vitest';
import { ABSENT, refs } from '../../../src/runtime/trace/fields.ts';
import { Trace, TraceError } from '../../../src/runtime/trace/index.ts';
import { codeOf } from '../../../src/runtime/trace/layout.ts';
import { Log } from '../../../src/runtime/trace/log.ts';
import { ACTOR_SHIFT, type Part } from '../../../src/runtime/trace/part.ts';

const site = { file: 'main.ts', line: 1, column: 1, text: 'x' };

/** A part as a realm writes it: a mark at 5 ms, an observation at 7 ms, a place at 9 ms. */
function honest(): Part {
  const log = new Log();
  log.event(5, codeOf('mark'), 0, 1);
  log.field(log.string('begin'));
  log.field(ABSENT);
  log.field(ABSENT);
  log.end();
  log.event(7, codeOf('observe'), 1, 1);
  log.field(log.string('seen'));
  log.field(log.value({ type: 'array', id: 1, class: 'Array', items: [1], more: 0, entries: [] }));
  log.end();
  log.event(9, codeOf('yield'), 0, 2);
  log.field(0);
  log.end();
  return log.take();
}

type Forgery = (part: Part) => unknown;

const forgeries: [name: string, forge: Forgery][] = [
  ['a kind that there is not', (part) => part.kinds.set([255])],
  ['an actor that there is not', (part) => part.kinds.set([codeOf('mark') | (3 << ACTOR_SHIFT)])],
  ['a string’s number behind the table', (part) => part.operands.set([2])],
  ['a string’s number below zero', (part) => part.operands.set([-1])],
  ['a value’s number behind the table', (part) => part.operands.set([1], 4)],
  ['a place’s number behind the program’s', (part) => part.operands.set([1], 5)],
  ['a time before the one before', (part) => part.times.set([4], 1)],
  ['a task below zero', (part) => part.tasks.set([-1])],
  ['operands left over', (part) => ({ ...part, operands: new Int32Array([...part.operands, 0]) })],
  ['operands missing', (part) => ({ ...part, operands: part.operands.slice(0, -1) })],
  ['columns of different lengths', (part) => ({ ...part, tasks: part.tasks.slice(1) })],
  ['columns of another type', (part) => ({ ...part, times: [...part.times] })],
  ['columns of floats', (part) => ({ ...part, operands: new Float64Array(part.operands) })],
  ['a string that is none', (part) => ({ ...part, strings: ['begin', 7] })],
  ['strings that are no list', (part) => ({ ...part, strings: 'begin seen' })],
  ['values that are no list', (part) => ({ ...part, values: { 0: 1, length: 1 } })],
  ['a value of no known type', (part) => ({ ...part, values: [{ type: 'spell' }] })],
  ['a value that lacks its parts', (part) => ({ ...part, values: [{ type: 'array', id: 1 }] })],
  [
    'a value with a broken one inside',
    (part) => ({ ...part, values: [{ ...list([{ type: 'date', text: 5 }]) }] }),
  ],
  ['a value that is a function’s leavings', (part) => ({ ...part, values: [undefined] })],
  ['a list', () => []],
  ['an empty object', () => ({})],
];

const list = (items: unknown[]) => ({
  type: 'array',
  id: 1,
  class: 'Array',
  items,
  more: 0,
  entries: [],
});

describe('a part that no realm could have written is refused, and nothing of it kept', () => {
  it('but an honest one is taken', () => {
    const trace = new Trace([site]);
    trace.append(honest());
    expect([...trace.events()]).toMatchObject([
      { time: 5, kind: 'mark', name: 'begin', actor: 'reader' },
      { time: 7, kind: 'observe', name: 'seen', actor: 'scenario' },
      { time: 9, kind: 'yield', site, task: 2 },
    ]);
  });

  it.each(forgeries)('%s', (_name, forge) => {
    const trace = new Trace([site]);
    const part = honest();
    const forged = forge(part) ?? part;
    expect(() => trace.append(forged as Part)).toThrow(TraceError);
    expect(trace.size).toBe(0);
    expect([...trace.events()]).toEqual([]);
    // The tables are as they were: an honest part finds its own strings.
    trace.append(honest());
    expect([...trace.of('mark')]).toMatchObject([{ name: 'begin' }]);
  });

  it.each([undefined, null, 'part', 7])('%s', (nothing) => {
    expect(() => new Trace([site]).append(nothing as never)).toThrow(TraceError);
  });

  it('also when it goes back behind the part before', () => {
    const trace = new Trace([site]);
    trace.append(honest());
    const second = honest();
    // Its strings lie behind those of the first.
    second.operands.set([2, 3, 1, 0]);
    expect(() => trace.append(second)).toThrow(/back in time/);
    expect(trace.size).toBe(3);
  });
});

it('a forged list of references is refused as soon as it is read', () => {
  const { valid } = refs;
  const tables = (text: string) => ({ strings: [text], values: [], sites: [] });
  expect(valid(0, tables('17 18 190'))).toBe(true);
  expect(valid(0, tables(''))).toBe(true);
  for (const forged of [`${'1'.repeat(60_000)}…`, `${'1 '.repeat(60_000)}x`, '1  2', ' 1', '1 '])
    expect(valid(0, tables(forged))).toBe(false);
});
