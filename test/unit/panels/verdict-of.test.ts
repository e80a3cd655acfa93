import { describe, expect, it } from 'vitest';
import { outlived, verdictOf, whoWaits } from '../../../src/components/panels/verdict-of.ts';
import {
  lanes,
  summary as readSummary,
  type Summary,
  type WaitReport,
} from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';
import { deadlock, finished, gather, lane, lanesOf, span } from '../timeline/fixtures.ts';

const site = { file: 'main.ts', line: 4, column: 1, text: '' };
const summary = (more: Partial<Summary>): Summary => ({ ...finished, site, ...more });

const nobodyWaits = (): WaitReport => ({ main: undefined, others: [], circle: [] });

describe('the report above a timeline', () => {
  it('says nothing of a run that finished', () => {
    expect(verdictOf(summary({}), gather, nobodyWaits)).toBeUndefined();
  });

  it('names the line of a deadlock, and who waits for whom', () => {
    const others = ['`a()`', '`b()`', '`c()`', '`d()`', '`e()`'].map(
      (who) => `${who} waits at line 8 for \`before\``,
    );
    const waiting = (others: string[]): WaitReport => ({
      main: 'main waits at line 4 for a permit that `job(7)` took at line 8 and never gave back',
      others,
      circle: [],
    });
    const verdict = (others: string[]) =>
      verdictOf(summary({ outcome: 'deadlock' }), deadlock, () => waiting(others));
    expect(verdict(others.slice(0, 1))).toEqual({
      title: 'Still waiting at line 4',
      text:
        'Nothing can wake this program: no timer is set and no reply is on its way. ' +
        '`main` waits at line 4 for a permit that `job(7)` took at line 8 and never gave back. ' +
        '`a()` waits at line 8 for `before`.',
    });
    expect(verdict(['the 2nd `take()` waits at line 8 for `before`'])?.text).toMatch(
      /gave back\. The 2nd `take\(\)` waits/,
    );
    expect(verdict(others)?.text).toMatch(
      /`c\(\)` waits at line 8 for `before`\. 2 tasks more wait\.$/,
    );
  });

  it('names the line at which those wait who keep each other waiting, and gives them to be drawn', async () => {
    const trace = await runProgram(`class Lock {
  #tail = Promise.resolve();
  async lock() {
    const before = this.#tail;
    this.#tail = new Promise(() => {});
    await before;
  }
}
const a = new Lock(), b = new Lock();
const move = async (from: Lock, to: Lock) => {
  await from.lock();
  await to.lock();
};
await Promise.all([move(a, b), move(b, a)]);`);
    const verdict = verdictOf(readSummary(trace), lanes(trace), () => whoWaits(trace));
    expect(verdict?.title).toBe('Still waiting at line 12');
    expect(verdict?.circle?.map(({ who }) => who)).toEqual(['`move(a, b)`', '`move(b, a)`']);
  });

  it.each([
    ['real-time', 2000, /2 real seconds .*`await` in the loop/],
    ['real-time-in-all', 4000, /4 real seconds .*Fewer turns/],
    ['no-answer', 2000, /After line 4 .* 2 real seconds .*a regular expression/],
    ['broken', undefined, /By line 4 .*nothing could go on after 700 ms.*Leaving the built-ins/],
    [
      'virtual-time',
      600_000,
      /Ten virtual minutes are up, and line 4 would have gone on.*repeats without end/,
    ],
    ['events', 10_000_000, /10,000,000 events .*would fit/],
    ['timers', 10_000, /10,000 things happened at 700 ms.*delay of 1 ms/],
    ['query', 4000, /more than 4 real seconds .*Fewer rows/],
  ])(
    'says of the limit %s where it was, what was done by then, and what would change it',
    (limit, allowed, said) => {
      const verdict = verdictOf(
        summary({ outcome: 'limit', limit, allowed, lines: 3, requests: 1 }),
        gather,
        nobodyWaits,
      );
      expect(`${verdict?.title} ${verdict?.text}`).toMatch(/line 4/i);
      expect(verdict?.text).toContain('By then it had printed 3 lines and made 1 request.');
      expect(verdict?.text).toMatch(said);
    },
  );

  it('says that the run would have gone on, where nobody knows at which line', () => {
    const end = summary({ outcome: 'limit', limit: 'events', allowed: 1_000_000, site: undefined });
    expect(verdictOf(end, lanesOf([]), nobodyWaits)?.text).toMatch(
      /^1,000,000 events are kept of a run. The program would have gone on, at 700 ms\. Fewer/,
    );
  });

  it('says of a loop from which line to which it is', () => {
    const loop = { ...site, text: 'while (!ready)', last: 6 };
    const end = summary({ outcome: 'limit', limit: 'real-time', allowed: 2000, site: loop });
    expect(verdictOf(end, gather, nobodyWaits)?.text).toMatch(
      /^Lines 4 to 6 ran for 2 real seconds without reaching an `await`/,
    );
  });

  it('blames no program in particular for a frame that died with several', () => {
    const end = summary({ outcome: 'limit', limit: 'frame', lines: 3, requests: 0 });
    expect(verdictOf(end, gather, nobodyWaits)).toEqual({
      title: 'The frame that runs programs died',
      text: 'Several programs ran in it, and one of them must have used up the memory that they share; nobody can tell which. By then it had printed 3 lines. Run this one alone to see whether it was the one.',
    });
  });

  it('names the line at which main waits, where the limit has none', () => {
    const waiting = lanesOf([
      lane(1, 'main', [0], 'waiting', [span(0, undefined, 9, 'timer', 'sleep 5')]),
    ]);
    const verdict = verdictOf(
      summary({ outcome: 'limit', limit: 'virtual-time', allowed: 600_000, site: undefined }),
      waiting,
      nobodyWaits,
    );
    expect(verdict?.title).toBe('Still waiting at line 9');
  });

  it('names the line at which main waits when the time is up, and the one that would have gone on', () => {
    const waiting = lanesOf([
      lane(1, 'main', [0], 'waiting', [span(0, undefined, 9, 'tasks', 'ready()')]),
    ]);
    const limit = { outcome: 'limit' as const, limit: 'virtual-time' };
    const verdict = (allowed: number) =>
      verdictOf(summary({ ...limit, allowed }), waiting, nobodyWaits);
    expect(verdict(600_000)?.title).toBe('Still waiting at line 9');
    expect(verdict(600_000)?.text).toContain('and line 4 would have gone on.');
    expect(verdict(3_600_000)?.text).toMatch(/^A virtual hour is up,/);
    expect(verdict(21_600_000)?.text).toMatch(/^6 virtual hours are up,/);
  });

  it('counts what outlived main, and says that nobody awaited it', async () => {
    const floats = `const warm = async () => { await new Promise((done) => setTimeout(done, 820)); };
warm();
console.log('main is done');`;
    expect(outlived(await runProgram(floats))).toEqual({
      title: '1 task outlived main.',
      text: '`warm()`, started at line 2, was never awaited; it ended at 820 ms, 820 ms after main.',
    });
    expect(outlived(await runProgram(`console.log('alone');`))).toBeUndefined();
  });
});
