import { expect, it } from 'vitest';
import { ABSENT } from '../../../src/runtime/trace/fields.ts';
import { toJsonLines } from '../../../src/runtime/trace/json-lines.ts';
import { codeOf } from '../../../src/runtime/trace/layout.ts';
import { Log } from '../../../src/runtime/trace/log.ts';
import { Trace } from '../../../src/runtime/trace/trace.ts';

it('an event that was broken off, since the stack was full, was never there', () => {
  const log = new Log();
  const mark = (name: string) => {
    log.event(1, codeOf('mark'), 0, 1);
    log.field(log.string(name));
    log.field(ABSENT);
    log.field(ABSENT);
    log.end();
  };
  mark('before');
  log.event(1, codeOf('mark'), 0, 1);
  log.field(log.string('broken off'));
  mark('after');
  const trace = new Trace([]);
  trace.append(log.take());
  expect([...trace.of('mark')].map(({ name }) => name)).toEqual(['before', 'after']);
  expect(log.count).toBe(2);
});

it('of a text that nobody would read to its end, the beginning is kept; of many such, less', () => {
  const log = new Log();
  const lengths: number[] = [];
  for (let i = 0; i < 6000; i++) {
    log.event(1, codeOf('mark'), 0, 1);
    log.field(log.text(`${i}`.padEnd(20_000, '.')));
    log.field(ABSENT);
    log.field(ABSENT);
    log.end();
  }
  const trace = new Trace([]);
  trace.append(log.take());
  for (const { name } of trace.of('mark')) lengths.push(name.length);
  expect([lengths.at(0), lengths.at(-1)]).toEqual([10_001, 101]);
  expect(toJsonLines(trace).length).toBeLessThan(60_000_000);
});
