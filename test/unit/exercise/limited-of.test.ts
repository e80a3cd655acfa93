import { describe, expect, it } from 'vitest';
import { limitedOf } from '../../../src/components/exercise/limited-of.ts';
import {
  inFlightAtMost,
  type Look,
  notedAtMost,
  workersAlive,
} from '../../../src/runtime/exercise.ts';
import { checksOf } from '../../../src/runtime/grading/words.ts';
import type { Report } from '../../../src/runtime/index.ts';
import { lanes, type Trace } from '../../../src/runtime/trace/index.ts';
import { graded } from '../grading/graded.ts';

/** Of 300, 500 and 400 ms each; the scenario asks for something of its own. */
const body = `const own = fetch('https://api.lanternpost.test/slow?ms=900');
await answer.main(['300', '500', '400', '300'].map((ms) => 'https://api.lanternpost.test/slow?ms=' + ms));
await own;`;
const check = checksOf<{ four: unknown }>();

const reportOf = (answer: string): Promise<Report> =>
  graded(
    {
      scenarios: { four: { seeds: 'exact', body } },
      checks: [check('limit', 'At most two', 'four', inFlightAtMost(2))],
    },
    answer,
  );

const read = (report: Report) => {
  const trace = report.traces.four as Trace;
  return { read: <T>(reading: (trace: Trace) => T): T => reading(trace), lanes: lanes(trace) };
};

/** What began over the limit, as it is drawn. */
function began(report: Report) {
  const shown = read(report);
  const over = limitedOf(report, 'four', shown)?.over;
  return shown.lanes.lanes.flatMap(({ name, spans }) =>
    spans.flatMap((span) => {
      const ranks = over?.spans.get(span);
      return ranks ? [{ name, waits: span.label, at: span.from, ranks }] : [];
    }),
  );
}

describe('the strip of requests in flight', () => {
  it('has the limit of the check, and no request of the scenario’s', async () => {
    const report = await reportOf(
      'export const main = (urls: string[]) => Promise.all(urls.map(async (url) => (await fetch(url)).text()));',
    );
    expect(report.checks[0]).toMatchObject({
      passed: false,
      limit: { most: 2, of: 'requests' },
      note: '3rd request, beside 2 others',
    });
    expect(limitedOf(report, 'four', read(report))).toEqual({
      name: 'in flight',
      site: undefined,
      limit: 2,
      over: expect.anything(),
      peak: 4,
      steps: [
        { at: 0, count: 4 },
        { at: 300, count: 2 },
        { at: 400, count: 1 },
        { at: 500, count: 0 },
      ],
    });
  });

  it('is there when the check passed, with the peak that it measured', async () => {
    const report = await reportOf(
      'export async function main(urls: string[]) { for (const url of urls) await (await fetch(url)).text(); }',
    );
    expect(report.checks[0]).toMatchObject({ passed: true, figure: 'peak 1' });
    expect(report.checks[0]).not.toHaveProperty('note');
    expect(limitedOf(report, 'four', read(report))).toMatchObject({ limit: 2, peak: 1 });
  });

  it('comes with those that began over the limit, by the lanes that wait for them', async () => {
    const report = await reportOf(
      `const get = async (url: string) => (await fetch(url)).text();
export const main = async ([first, ...urls]: string[]) => { await get(first!); await Promise.all(urls.map(get)); };`,
    );
    expect(began(report)).toEqual([
      { name: "get('…/slow?ms=300')", waits: 'GET /slow?ms=300', at: 300, ranks: [4] },
    ]);
    expect(limitedOf(report, 'four', read(report))?.over).toMatchObject({
      of: 'requests',
      limit: 2,
    });
  });

  it('is none where no check of the scenario limits them', async () => {
    const report = await reportOf('export const main = async () => {};');
    expect(limitedOf(report, 'another', read(report))).toBe(undefined);
  });
});

describe('the strip of a figure that the scenario notes', () => {
  const turns = (answer: string): Promise<Report> =>
    graded(
      {
        scenarios: {
          four: {
            seeds: 'exact',
            body: `let turns = 0;
const change = (by: number) => observe('turns', (turns += by));
observe('order', ['not', 'it']);
await answer.main(async (ms: number) => { change(1); await io(ms); change(-1); });`,
          },
        },
        checks: [check('limit', 'At most two', 'four', notedAtMost('turns', 2))],
      },
      answer,
    );

  it('has its name, the limit of the check, and each change', async () => {
    const report = await turns(
      'export const main = (turn: any) => Promise.all([100, 50, 50].map(turn));',
    );
    expect(limitedOf(report, 'four', read(report))).toEqual({
      name: 'turns',
      site: undefined,
      limit: 2,
      over: expect.objectContaining({ of: { noted: 'turns' }, limit: 2 }),
      peak: 3,
      steps: [
        { at: 0, count: 3 },
        { at: 50, count: 1 },
        { at: 100, count: 0 },
      ],
    });
  });

  it('comes with the wait of each task that took it over the limit', async () => {
    const report = await turns(
      `export const main = async (turn: any) => {
  await Promise.all([100, 50, 50, 60].map(turn));
  await Promise.all([10, 20, 30].map(turn));
};`,
    );
    expect(began(report)).toEqual([
      { name: 'main callback 3', waits: 'io(ms)', at: 0, ranks: [3] },
      { name: 'main callback 4', waits: 'io(ms)', at: 0, ranks: [4] },
      { name: 'main callback 7', waits: 'io(ms)', at: 100, ranks: [7] },
    ]);
  });

  it('marks no wait that began when the figure was down again', async () => {
    const report = await graded(
      {
        scenarios: {
          four: {
            seeds: 'exact',
            body: `observe('turns', 1); observe('turns', 2); observe('turns', 3); observe('turns', 2); await io(100);`,
          },
        },
        checks: [check('limit', 'At most two', 'four', notedAtMost('turns', 2))],
      },
      'export {};',
    );
    expect(limitedOf(report, 'four', read(report))).toMatchObject({ peak: 3, over: undefined });
  });

  it('is empty when nothing was noted', async () => {
    const report = await turns('export const main = async () => {};');
    expect(limitedOf(report, 'four', read(report))).toMatchObject({ peak: 0, steps: [] });
  });
});

describe('the strip of workers', () => {
  const alive: Look<unknown> = ({ trace }) => ({
    pass: workersAlive(trace).peak <= 2,
    facts: {},
    text: '',
    limit: { most: 2, of: 'workers' },
  });
  const shop = {
    scenarios: { four: { seeds: 'exact' as const, body: 'await answer.main(io);' } },
    checks: [check('limit', 'At most two', 'four', alive)],
  };

  it('comes with the waits of those who started one too many', async () => {
    const report = await graded(
      shop,
      `import { startWorker } from '@lanternpost/labels';
async function lane(io: any) {
  using worker = startWorker();
  await io(50);
  await io(10);
}
export async function main(io: any) {
  await Promise.all([lane(io), lane(io), lane(io)]);
  using first = startWorker();
  await io(20);
  using second = startWorker(), third = startWorker(), fourth = startWorker();
  await io(30);
}`,
    );
    expect(began(report)).toEqual([
      { name: 'main', waits: 'io(30)', at: 80, ranks: [6, 7] },
      { name: 'lane(ƒ)', waits: 'io(50)', at: 0, ranks: [3] },
    ]);
    expect(limitedOf(report, 'four', read(report))?.over).toMatchObject({
      of: 'workers',
      limit: 2,
    });
  });

  it('has those that are alive, also when the check passed', async () => {
    const report = await graded(
      shop,
      `import { startWorker } from '@lanternpost/labels';
export async function main(io: any) {
  using first = startWorker();
  await io(100);
  { using second = startWorker(); await io(50); }
  await io(10);
}`,
    );
    expect(report.passed).toBe(true);
    expect(limitedOf(report, 'four', read(report))).toMatchObject({
      name: 'workers alive',
      limit: 2,
      peak: 2,
      steps: [
        { at: 0, count: 1 },
        { at: 100, count: 2 },
        { at: 150, count: 1 },
        { at: 160, count: 0 },
      ],
    });
  });
});
