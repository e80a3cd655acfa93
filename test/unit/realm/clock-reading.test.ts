import { describe, expect, it } from 'vitest';
import { only, printed, runProgram, texts } from '../run-program.ts';

describe('the clock as a program reads it', () => {
  it('begins on 1 January 2026, at 0', async () => {
    expect(
      await texts(`console.log(new Date().toISOString(), performance.now(), Date.now() === Date.UTC(2026, 0, 1));
console.log(performance.timeOrigin + performance.now() === Date.now(), new Date(0).toISOString());`),
    ).toEqual(['2026-01-01T00:00:00.000Z 0 true', 'true 1970-01-01T00:00:00.000Z']);
  });

  it('moves with timers', async () => {
    expect(
      await printed(`const began = Date.now();
setTimeout(() => console.log(performance.now(), Date.now() - began, new Date().getSeconds()), 2500);`),
    ).toEqual(['2500 2500 2500 2']);
  });

  it('has dates that are dates', async () => {
    expect(
      await texts(`const d = new Date(2026, 1, 3);
class Day extends Date { next() { return new Day(this.getTime() + 86_400_000); } }
console.log(d instanceof Date, d.getDate(), typeof Date(), Date.length, Date.name, Date.parse('2026-01-02'));
console.log(new Day().next().toISOString(), new Day() instanceof Day, Object.prototype.toString.call(d));`),
    ).toEqual([
      'true 3 string 7 Date 1767312000000',
      '2026-01-02T00:00:00.000Z true [object Date]',
    ]);
  });
});

describe('a busy loop that reads the clock', () => {
  it('ends exactly; two of 200 ms take 400 ms, and nothing else happens meanwhile', async () => {
    const trace = await runProgram(`setTimeout(() => console.log('timer'), 50);
for (let i = 0; i < 2; i++) { const end = performance.now() + 200; while (performance.now() < end); }
console.log(performance.now());`);
    const logs = [...trace.of('log')].map(({ time }) => time);
    expect(logs).toEqual([400, 400]);
    expect(only(trace, 'turn')).toMatchObject({ length: 400, time: 400 });
  });

  it('ends with Date too, by whichever name', async () => {
    for (const reading of [
      'Date.now()',
      '+new Date()',
      'new Date().getTime()',
      'performance.now()',
    ]) {
      expect(
        await printed(
          `const end = ${reading} + 30; while (${reading} < end); console.log('over');`,
        ),
      ).toEqual(['30 over']);
    }
  });

  it('costs nothing for a hundred readings in a turn', async () => {
    expect(
      await texts(`for (let i = 0; i < 99; i++) Date.now();
console.log(performance.now(), performance.now());
await new Promise((done) => setTimeout(done, 0));
for (let i = 0; i < 99; i++) performance.now();
console.log(performance.now());`),
    ).toEqual(['0 1', '1']);
  });

  it('keeps a timer that is overdue for its end', async () => {
    expect(
      await printed(`setTimeout(() => console.log('late'), 10);
setTimeout(() => { const end = Date.now() + 30; while (Date.now() < end); console.log('free'); }, 5);`),
    ).toEqual(['35 free', '35 late']);
  });
});
