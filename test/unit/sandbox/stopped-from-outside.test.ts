import { afterEach, describe, expect, it, vi } from 'vitest';
import { run, summary, textForm, warm } from '../../../src/runtime/index.ts';
import { host } from '../../../src/runtime/sandbox/node-host.ts';
import type { FromRealm, Progress } from '../../../src/runtime/sandbox/protocol.ts';
import type { RealmPort } from '../../../src/runtime/sandbox/realm-port.ts';
import { runIn } from '../../../src/runtime/sandbox/run.ts';
import { fromJsonLines, type Trace, toJsonLines } from '../../../src/runtime/trace/index.ts';
import { compiled, printedIn } from '../run-program.ts';

/** Whole: it ends with `run-end`, and comes back from its text. */
function expectClosed(trace: Trace): void {
  expect([...trace.events()].at(-1)?.kind).toBe('run-end');
  expect(toJsonLines(fromJsonLines(toJsonLines(trace)))).toBe(toJsonLines(trace));
}

describe('a run that is stopped by its signal', () => {
  it('has what it did so far', async () => {
    const program = await compiled(`console.log('done so far');
for (let i = 0; ; i++) { await new Promise((next) => setTimeout(next, 10)); for (let n = 0; n < 1e5; n++); }`);
    await warm();
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 1000);
    const trace = await run(program, { signal: controller.signal, limits: { virtual: 1e9 } });
    expect(printedIn(trace)).toEqual(['0 done so far']);
    expect(summary(trace).outcome).toBe('stopped');
    expect(textForm(trace)).toMatch(/└ stopped at \d+ ms/);
    expectClosed(trace);
  });

  it('in the middle of a loop that never lets go', async () => {
    await warm();
    const program = await compiled(`console.log('before'); while (true) {}`);
    const trace = await run(program, { signal: AbortSignal.timeout(1000) });
    expect(printedIn(trace)).toEqual(['0 before']);
    expect(summary(trace).outcome).toBe('stopped');
  });

  it('before it began: nothing happened', async () => {
    const trace = await run(await compiled(`console.log('never');`), {
      signal: AbortSignal.abort(),
    });
    expect(printedIn(trace)).toEqual([]);
    expect(summary(trace)).toMatchObject({ outcome: 'stopped', at: 0 });
    expectClosed(trace);
  });

  it('after its end: nothing is changed', async () => {
    const controller = new AbortController();
    const trace = await run(await compiled(`console.log('x');`), { signal: controller.signal });
    const size = trace.size;
    controller.abort();
    expect(trace.size).toBe(size);
  });
});

describe('a realm that is ended from outside', () => {
  it('because it does not answer: its trace is closed, with the reason', async () => {
    const program = await compiled(
      `console.log('before');\nawait new Promise((next) => setTimeout(next, 5));\n/(a+)+$/.test('a'.repeat(60) + 'b');`,
    );
    const trace = await run(program, { limits: { turn: 100 } });
    expect(summary(trace)).toMatchObject({ outcome: 'limit', limit: 'no-answer', allowed: 100 });
    expect(printedIn(trace)).toEqual(['0 before']);
    expectClosed(trace);
  });

  /** A realm that says what the test wants. */
  function fake(
    answer: (say: (message: FromRealm) => void, run: number) => void,
    onPing: (say: (message: FromRealm) => void) => void = () => {},
  ) {
    const port = {
      ended: false,
      gone: new Promise(() => {}),
      readModule: async () => '',
      database: host.database,
      onMessage: () => {},
      onEnd: () => {},
      send(message) {
        const say = (said: FromRealm) => port.onMessage(said);
        if (message.type === 'run') answer(say, message.run);
        if (message.type === 'ping') onPing(say);
      },
      terminate() {
        port.ended = true;
      },
    } as RealmPort & { ended: boolean };
    return port;
  }

  it('because what it says is no trace', async () => {
    const port = fake((say, run) => say({ type: 'part', run, part: { times: [] } as never }));
    const { trace, clean } = await runIn(port, await compiled('await null;'));
    expect(summary(trace)).toMatchObject({ outcome: 'limit', limit: 'broken' });
    expect([clean, port.ended]).toEqual([false, true]);
    expectClosed(trace);
  });

  it('and what it says of another run is not heard', async () => {
    const port = fake((say, run) => {
      say({ type: 'done', run: run - 1, clean: true });
      say({ type: 'part', run: run + 1, part: { times: [] } as never });
      setTimeout(() => say({ type: 'done', run, clean: true }), 10);
    });
    const { clean } = await runIn(port, await compiled('await null;'));
    expect([clean, port.ended]).toEqual([true, false]);
  });

  describe('with a clock that the test moves', () => {
    afterEach(() => {
      vi.useRealTimers();
      vi.restoreAllMocks();
    });

    /** A run of a realm that answers pings with how far it is, or not at all; it is done when the test says so. */
    async function running(progress?: () => Progress) {
      const program = await compiled('await null;');
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
      const awake = performance.now.bind(performance);
      let slept = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => awake() + slept);
      let done = () => {};
      const port = fake(
        (say, run) => {
          done = () => say({ type: 'done', run, clean: true });
        },
        (say) => progress && say({ type: 'pong', ping: 0, ...progress() }),
      );
      const result = runIn(port, program);
      await vi.advanceTimersByTimeAsync(0);
      return {
        port,
        result,
        finish: () => done(),
        awake: (ms: number) => vi.advanceTimersByTimeAsync(ms),
        asleep: (ms: number) => {
          slept += ms;
        },
      };
    }

    it('because it has not answered for two and a half seconds, however long it slept', async () => {
      const { port, result, awake, asleep } = await running();
      await awake(1500);
      asleep(3_600_000);
      await awake(500);
      expect(port.ended).toBe(false);
      await awake(1000);
      expect(port.ended).toBe(true);
      expect(summary((await result).trace)).toMatchObject({ limit: 'no-answer', allowed: 2000 });
    });

    it('and not because its machine slept for an hour', async () => {
      let turns = 0;
      const goingOn = () => ({ outside: 0, turns: turns++, waits: false });
      const { result, finish, awake, asleep } = await running(goingOn);
      for (let nap = 0; nap < 5; nap++) {
        await awake(700);
        asleep(3_600_000);
      }
      await awake(500);
      finish();
      expect((await result).clean).toBe(true);
    });

    it('because it answers, and neither goes on nor waits for anything', async () => {
      const { port, result, awake } = await running(() => ({ outside: 0, turns: 7, waits: false }));
      await awake(1500);
      expect(port.ended).toBe(false);
      await awake(1000);
      expect(port.ended).toBe(true);
      expect(summary((await result).trace)).toMatchObject({ outcome: 'limit', limit: 'broken' });
    });

    it('and not because it computed, and then answers all that it was asked meanwhile', async () => {
      const progress = () => ({ outside: 0, turns: 7, waits: false });
      const { port, result, finish, awake } = await running(progress);
      const { send } = port;
      const unanswered: (() => void)[] = [];
      port.send = (message) => void unanswered.push(() => send(message));
      await awake(2000);
      for (const answer of unanswered) answer();
      port.send = send;
      await awake(200);
      expect(port.ended).toBe(false);
      finish();
      expect((await result).clean).toBe(true);
    });

    it('and not because it waits for something outside', async () => {
      const { result, finish, awake } = await running(() => ({
        outside: 0,
        turns: 7,
        waits: true,
      }));
      await awake(4000);
      finish();
      expect((await result).clean).toBe(true);
    });
  });
});

it('one realm serves many runs, each from an empty world', async () => {
  const port = await host.start();
  const program = await compiled(`console.log(performance.now(), Math.random());
setTimeout(() => console.log('tail'), 100); setInterval(() => {}, 1000);
const response = await fetch('https://api.lanternpost.test/posts'); console.log(response.bodyUsed);`);
  const texts: string[] = [];
  for (let i = 0; i < 5; i++) {
    const { trace, clean } = await runIn(port, program, { again: true });
    expect(clean).toBe(true);
    texts.push(toJsonLines(trace));
  }
  port.terminate();
  expect(new Set(texts).size).toBe(1);
});
