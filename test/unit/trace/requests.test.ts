import { describe, expect, it } from 'vitest';
import { requests } from '../../../src/runtime/trace/index.ts';
import { peakInFlight, type RequestRow } from '../../../src/runtime/trace/readings/requests.ts';
import { runProgram } from '../run-program.ts';

const API = `const API = 'https://api.lanternpost.test';\n`;

describe('the requests of a run', () => {
  it('each has its start, its headers, its end and its place', async () => {
    const rows = requests(
      await runProgram(`${API}const first = await fetch(API + '/slow?ms=30');
await first.text();
await fetch(API + '/broken').catch(() => {});
void fetch(API + '/hang');`),
    );
    expect(rows).toMatchObject([
      {
        id: 1,
        start: 0,
        headersAt: 30,
        end: 30,
        status: 200,
        outcome: 'done',
        task: 1,
        site: { line: 2 },
      },
      {
        id: 2,
        start: 30,
        headersAt: undefined,
        end: 60,
        status: undefined,
        outcome: 'network-error',
        site: { line: 4 },
      },
      {
        id: 3,
        start: 60,
        headersAt: undefined,
        end: undefined,
        outcome: 'open',
        site: { line: 5 },
      },
    ]);
  });

  it('in the order in which they were sent, whoever answers first', async () => {
    const rows = requests(
      await runProgram(
        `${API}await Promise.all([30, 10, 20].map(async (ms) => (await fetch(API + '/slow?ms=' + ms)).text()));`,
      ),
    );
    expect(rows.map(({ end }) => end)).toEqual([30, 10, 20]);
    expect(peakInFlight(rows)).toBe(3);
  });
});

describe('the peak in flight', () => {
  const row = ([start, end]: [number, number?], i: number) =>
    ({ id: i + 1, start, end, begunByEnd: i + 1 }) as RequestRow;

  it.each<[name: string, rows: [number, number?][], peak: number]>([
    ['nothing', [], 0],
    [
      'one after another',
      [
        [0, 10],
        [10, 20],
        [20, 30],
      ],
      1,
    ],
    [
      'two that overlap',
      [
        [0, 10],
        [5, 20],
      ],
      2,
    ],
    ['one that ends as it begins', [[5, 5]], 1],
    [
      'one after another, the last ending as it begins',
      [
        [0, 5],
        [5, 5],
      ],
      1,
    ],
    [
      'one after another, all in one instant',
      [
        [5, 5],
        [5, 5],
        [5, 5],
      ],
      1,
    ],
    ['one that never ends', [[0], [5, 6], [7, 8]], 2],
    [
      'all at once',
      [
        [0, 9],
        [0, 9],
        [0, 9],
      ],
      3,
    ],
  ])('of %s', (_name, rows, peak) => {
    expect(peakInFlight(rows.map(row))).toBe(peak);
  });

  it('of several at one instant, as they began and ended', async () => {
    const server = `export default { fetch: () => new Response('now') };
const get = async () => (await fetch('https://main.svc.test/')).text();\n`;
    const peakOf = async (text: string) => peakInFlight(requests(await runProgram(server + text)));
    expect(await peakOf('for (let i = 0; i < 3; i++) await get();')).toBe(1);
    expect(await peakOf('await Promise.all([get(), get(), get()]);')).toBe(3);
    expect(await peakOf('await Promise.all([get(), get()]); await get();')).toBe(2);
  });
});
