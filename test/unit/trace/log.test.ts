import { expect, it } from 'vitest';
import { ABSENT } from '../../../src/runtime/trace/fields.ts';
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
