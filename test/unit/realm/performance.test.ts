import { describe, expect, it } from 'vitest';
import { only, printed, runProgram, texts } from '../run-program.ts';

it('marks and measures are on the trace, and move nothing', async () => {
  const trace = await runProgram(`performance.mark('a');
await new Promise((done) => setTimeout(done, 120));
performance.mark('b');
const { duration } = performance.measure('from a to b', 'a', 'b');
for (let i = 0; i < 500; i++) performance.mark('many');
console.log(duration, performance.now());`);
  expect(only(trace, 'measure')).toMatchObject({ name: 'from a to b', start: 0, end: 120 });
  expect(only(trace, 'log').values).toMatchObject({ items: [120, 120] });
});

describe('a measure', () => {
  it('goes from a mark, a time or the beginning, to a mark, a time or now', async () => {
    expect(
      await texts(`performance.mark('a');
await new Promise((done) => setTimeout(done, 100));
performance.mark('b');
const show = ({ startTime, duration }: PerformanceMeasure) => console.log(startTime, duration);
show(performance.measure('x'));
show(performance.measure('x', 'b'));
show(performance.measure('x', 'a', 'b'));
show(performance.measure('x', { start: 'a', duration: 7 }));
show(performance.measure('x', { end: 'b', duration: 7 }));
show(performance.measure('x', { start: 20, end: 30 }));
show(performance.measure('x', undefined, 'b'));`),
    ).toEqual(['0 100', '100 0', '0 100', '0 7', '93 7', '20 10', '0 100']);
  });

  it('says what is wrong', async () => {
    expect(
      await texts(`const wrong: (() => unknown)[] = [
  () => performance.measure('x', 'nowhere'),
  () => performance.measure('x', { start: 0, end: 1, duration: 1 }),
  () => performance.measure('x', { start: 0 }, 'y'),
  () => performance.measure('x', { duration: 1 }),
  () => performance.measure('x', { start: -1 }),
];
for (const each of wrong) try { each(); } catch (e: any) { console.log(e.name); }`),
    ).toEqual(['SyntaxError', 'TypeError', 'TypeError', 'TypeError', 'TypeError']);
  });
});

describe('every request whose body has ended', () => {
  it('is an entry, also with an HTTP error', async () => {
    expect(
      await printed(`const api = 'https://api.lanternpost.test';
const posts = await fetch(api + '/posts');
await posts.text();
await (await fetch(api + '/slow?ms=20')).text();
void fetch(api + '/hang');
await fetch(api + '/broken').catch(() => {});
const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
console.log(entries.map((e) => [new URL(e.name).pathname, e.startTime, e.responseEnd, e.duration, e.responseStatus]));`),
    ).toEqual([`250 [ [ '/posts', 0, 200, 200, 200 ], [ '/slow', 200, 220, 20, 200 ] ]`]);
  });
});

it('entries are listed by when they begin, found by type and name, and cleared', async () => {
  expect(
    await texts(`await new Promise((done) => setTimeout(done, 5));
performance.mark('b');
performance.mark('a', { startTime: 1 });
performance.measure('m', { start: 2, end: 4 });
const names = (entries: PerformanceEntry[]) => entries.map(({ name }) => name).join();
console.log(names(performance.getEntries()), names(performance.getEntriesByType('mark')), names(performance.getEntriesByName('b', 'measure')));
performance.clearMarks('a'); console.log(names(performance.getEntries()));
performance.clearMarks(); performance.clearMeasures(); console.log(performance.getEntries());`),
  ).toEqual(['a,m,b a,b ', 'm,b', '[]']);
});

it('nothing else of the platform’s is left: it has real times', async () => {
  expect(
    await texts(`console.log(Object.keys(performance).length, JSON.stringify(performance), 'memory' in performance, 'timerify' in performance);
console.log(performance.mark('m', { detail: { n: 1 } }));
try { new (PerformanceMark as any)('x'); } catch (e: any) { console.log(e.message); }`),
  ).toEqual([
    '0 {"timeOrigin":1767225600000} false false',
    `PerformanceMark {
  name: 'm',
  entryType: 'mark',
  startTime: 0,
  duration: 0,
  detail: { n: 1 }
}`,
    'Illegal constructor',
  ]);
});
