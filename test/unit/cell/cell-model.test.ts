import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bench } from '../../../src/components/cell/bench.ts';
import { createCell } from '../../../src/components/cell/cell-model.ts';
import { reachedLimit } from '../../../src/components/cell/cell-state.ts';
import { phraseOf } from '../../../src/components/cell/phrase-of.ts';
import { allowMore, type Compiled, type Limits, type Program } from '../../../src/runtime/index.ts';
import type { Trace } from '../../../src/runtime/trace/index.ts';
import { MemoryStore } from '../reader/memory-store.ts';
import { finished, gather } from '../timeline/fixtures.ts';

const nothing = (): never => {
  throw new Error('There is no trace.');
};
const program = (text: string) => ({ text }) as unknown as Program;
const textOf = (of: Program) => (of as unknown as { text: string }).text;

/** A bench that compiles everything but `!!`, and remembers what it was asked. */
function benchOf(over: Partial<Bench> = {}) {
  const ranTexts: string[] = [];
  const compiledTexts: string[] = [];
  const expectedTexts: string[] = [];
  const bench: Bench = {
    compile: async ([file]): Promise<Compiled> => {
      const text = file?.text ?? '';
      compiledTexts.push(text);
      if (!text.includes('!!')) return { ok: true, program: program(text) };
      return { ok: false, problems: [{ file: 'main.ts', line: 1, column: 1, message: 'No.' }] };
    },
    onCompilerProgress: () => () => {},
    onDatabaseProgress: () => () => {},
    warm: async () => {},
    expect: (given) => void expectedTexts.push(textOf(given)),
    run: async (given) => {
      ranTexts.push(textOf(given));
      return { size: 3 } as Trace;
    },
    read: async () => ({
      summary: finished,
      lanes: gather,
      lines: [],
      jsonLines: async () => '',
      read: nothing,
    }),
    explore: async (_program, seeds) => {
      const count = typeof seeds === 'number' ? seeds : seeds.length;
      return {
        seeds: Array.from({ length: count }, (_, index) => index + 1),
        differences: [{ kind: 'order', count: 3, seed: 7, text: 'Another order.' }],
        ends: { exact: 1, earliest: 1, latest: 1 },
        text: ['Another order.', 'It always ends at 1 ms.'],
      };
    },
    allowMore,
    ...over,
  };
  return { bench, ranTexts, compiledTexts, expectedTexts };
}

function cellWith(
  bench: Bench,
  loadProgram = async () => program('printed, compiled by the build'),
) {
  return createCell({
    id: 'gather/x',
    loadBench: async () => bench,
    loadProgram,
    loadGiven: async () => [],
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', new MemoryStore());
  vi.stubGlobal('sessionStorage', new MemoryStore());
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('running a cell', () => {
  it('takes the build’s own program while nothing is edited, and never asks the compiler', async () => {
    const { bench, ranTexts, compiledTexts } = benchOf();
    const cell = cellWith(bench);
    await cell.touch(() => 'printed');
    await cell.run();
    expect(ranTexts).toEqual(['printed, compiled by the build']);
    expect(compiledTexts).toEqual([]);
    expect(cell.state.value.run?.text).toBe('printed');
  });

  it('gets ready at the first touch what the printed program imports', async () => {
    const warmed: (readonly string[])[] = [];
    const { bench } = benchOf({ warm: async (imports = []) => void warmed.push(imports) });
    const pool = { imports: ['pg'] } as unknown as Program;
    let asked = 0;
    const cell = cellWith(bench, async () => {
      if (++asked === 1) throw new Error('no network');
      return pool;
    });
    cell.touch(() => 'printed');
    await vi.advanceTimersByTimeAsync(0);
    cell.touch(() => 'printed');
    await vi.advanceTimersByTimeAsync(0);
    expect(warmed).toEqual([[], [], ['pg']]);
  });

  it('gets the printed program ready at the first touch, and what was typed when it has compiled', async () => {
    const { bench, expectedTexts } = benchOf();
    const cell = cellWith(bench);
    cell.touch(() => 'printed');
    await vi.advanceTimersByTimeAsync(0);
    expect(expectedTexts).toEqual(['printed, compiled by the build']);
    cell.type('a');
    await vi.advanceTimersByTimeAsync(0);
    cell.type('ab');
    cell.type('abc');
    await vi.advanceTimersByTimeAsync(300);
    expect(expectedTexts.slice(1)).toEqual(['a', 'abc']);
  });

  it('gets ready what is not compiled yet while Run is pressed down', async () => {
    const { bench, expectedTexts, ranTexts } = benchOf();
    const cell = cellWith(bench);
    cell.touch(() => 'printed');
    cell.type('a');
    await vi.advanceTimersByTimeAsync(300);
    cell.type('ab');
    await cell.expectRun();
    expect(expectedTexts.at(-1)).toBe('ab');
    expect(ranTexts).toEqual([]);
  });

  it('is drawn once when the run is over at once; that a longer one runs is said meanwhile', async () => {
    const { bench } = benchOf();
    const { run } = bench;
    let takes = 20;
    bench.run = async (...given) => {
      await new Promise((resolve) => setTimeout(resolve, takes));
      return run(...given);
    };
    const cell = cellWith(bench);
    cell.touch(() => 'printed');
    await vi.advanceTimersByTimeAsync(0);
    const said: string[] = [];
    const stop = cell.state.subscribe(({ activity }) => said.push(activity));
    for (takes of [20, 100]) {
      said.length = 0;
      const over = cell.run();
      await vi.advanceTimersByTimeAsync(takes);
      await over;
      expect(said).toEqual(takes === 20 ? ['idle'] : ['running', 'idle']);
    }
    stop();
  });

  it('starts nothing for the next run while one is under way', async () => {
    let running = false;
    const meanwhile: string[] = [];
    const { bench } = benchOf({
      warm: async () => void (running && meanwhile.push('a realm')),
      expect: () => void (running && meanwhile.push('a program')),
    });
    const { run } = bench;
    bench.run = async (...given) => {
      running = true;
      await new Promise((resolve) => setTimeout(resolve, 20));
      running = false;
      return run(...given);
    };
    const cell = cellWith(bench);
    // As a click does.
    cell.touch(() => 'printed');
    const over = cell.run();
    await vi.advanceTimersByTimeAsync(20);
    await over;
    expect(meanwhile).toEqual([]);
  });

  it('runs once for two clicks', async () => {
    const { bench, ranTexts } = benchOf();
    const cell = cellWith(bench);
    cell.touch(() => 'printed');
    await Promise.all([cell.run(), cell.run()]);
    expect(ranTexts).toHaveLength(1);
  });

  it('says how much of the database has come while a run waits for it', async () => {
    const { bench } = benchOf();
    const { run } = bench;
    let progress = (_: { loaded: number; total: number }) => {};
    bench.onDatabaseProgress = (listener) => {
      progress = listener;
      return () => {
        progress = () => {};
      };
    };
    const cell = cellWith(bench);
    const seen: unknown[] = [];
    const look = () => seen.push(phraseOf(cell.state.value, undefined).rest);
    bench.run = async (...given) => {
      progress({ loaded: 2_100_000, total: 5_300_000 });
      look();
      progress({ loaded: 5_300_000, total: 5_300_000 });
      look();
      return run(...given);
    };
    await cell.touch(() => 'printed');
    await cell.run();
    progress({ loaded: 1, total: 2 });
    look();
    expect(seen).toEqual(['getting ready, 2.1 of 5.3 MB', 'not run yet', ' virtual']);
  });

  it('compiles what was typed: at once at first, then in the pauses of typing', async () => {
    const { bench, ranTexts, compiledTexts } = benchOf();
    const cell = cellWith(bench);
    await cell.touch(() => 'printed');
    cell.type('a');
    await vi.advanceTimersByTimeAsync(0);
    expect(compiledTexts).toEqual(['a']);
    cell.type('ab');
    await vi.advanceTimersByTimeAsync(200);
    cell.type('abc');
    await vi.advanceTimersByTimeAsync(299);
    expect(compiledTexts).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1);
    expect(compiledTexts).toEqual(['a', 'abc']);
    await cell.run();
    expect(compiledTexts).toEqual(['a', 'abc']);
    expect(ranTexts).toEqual(['abc']);
  });

  it('compiles what was typed together with the files that it may import', async () => {
    const { bench } = benchOf();
    const { compile } = bench;
    const names: string[][] = [];
    bench.compile = (files) => {
      names.push(files.map(({ name }) => name));
      return compile(files);
    };
    const cell = createCell({
      id: 'gather/x',
      loadBench: async () => bench,
      loadProgram: async () => program('printed'),
      loadGiven: async () => [{ name: 'page.ts', text: 'export {}' }],
    });
    await cell.touch(() => 'printed');
    cell.type('mine');
    await cell.run();
    expect(names).toEqual([['main.ts', 'page.ts']]);
  });

  it('runs by itself when the compiler has arrived, and what is typed by then', async () => {
    let arrive: () => void = () => {};
    const here = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { bench, ranTexts } = benchOf();
    const { compile } = bench;
    bench.compile = async (files) => {
      await here;
      return compile(files);
    };
    const cell = cellWith(bench);
    await cell.touch(() => 'printed');
    cell.type('first');
    const run = cell.run();
    cell.type('second');
    arrive();
    await vi.advanceTimersByTimeAsync(1000);
    await run;
    expect(ranTexts).toEqual(['second']);
  });

  it('does not run what does not compile', async () => {
    const { bench, ranTexts } = benchOf();
    const cell = cellWith(bench);
    await cell.touch(() => 'printed');
    cell.type('!!');
    await cell.run();
    expect(ranTexts).toEqual([]);
    expect(cell.state.value).toMatchObject({ activity: 'idle', refused: true });
  });

  it('says that the compiler did not arrive, keeps the text, and can be tried again', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { bench, ranTexts } = benchOf();
    const { compile } = bench;
    bench.compile = () => Promise.reject(new TypeError('Failed to fetch'));
    const cell = cellWith(bench);
    await cell.touch(() => 'printed');
    cell.type('mine');
    await cell.run();
    expect(cell.state.value.trouble?.title).toBe('The compiler did not arrive');
    expect(cell.state.value.trouble?.text).toContain('You seem to be offline.');
    expect(cell.state.value.text).toBe('mine');
    bench.compile = compile;
    await cell.run();
    expect(ranTexts).toEqual(['mine']);
  });

  it('is not waited for any longer when the reader stops it before the compiler has come', async () => {
    const { bench } = benchOf({ compile: () => new Promise<Compiled>(() => {}) });
    const cell = cellWith(bench);
    await cell.touch(() => 'printed');
    cell.type('mine');
    const run = cell.run();
    await vi.advanceTimersByTimeAsync(1000);
    expect(cell.state.value).toMatchObject({ activity: 'waiting', slow: expect.any(Number) });
    cell.stop();
    await run;
    expect(cell.state.value).toMatchObject({ activity: 'idle', trouble: undefined });
  });

  it('says that it takes long, and stops when the reader has had enough', async () => {
    const { bench } = benchOf();
    let stopped = false;
    const { run } = bench;
    bench.run = async (given, options) => {
      const { signal } = options;
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      stopped = true;
      return run(given, options);
    };
    const cell = cellWith(bench);
    await cell.touch(() => 'printed');
    const run1 = cell.run();
    await vi.advanceTimersByTimeAsync(149);
    expect(cell.state.value.slow).toBe(0);
    await vi.advanceTimersByTimeAsync(151);
    expect(cell.state.value.slow).toBeGreaterThan(0);
    cell.stop();
    await run1;
    expect(stopped).toBe(true);
    expect(cell.state.value.activity).toBe('idle');
  });

  it('runs one run at a time', async () => {
    const { bench, ranTexts } = benchOf();
    const cell = cellWith(bench);
    await cell.touch(() => 'printed');
    await Promise.all([cell.run(), cell.run()]);
    expect(ranTexts).toHaveLength(1);
  });
});

describe('a long run that is being read', () => {
  /** A cell whose runs are read until `read` is called; `ended` counts the readings that were ended. */
  async function reading() {
    const listeners = new Map<string, () => void>();
    vi.stubGlobal('addEventListener', (name: string, listener: () => void) =>
      listeners.set(name, listener),
    );
    const { bench, ranTexts } = benchOf();
    const seen = { ended: 0 };
    let read: () => void = () => {};
    const { read: toViews } = bench;
    bench.run = async (given) => {
      ranTexts.push(textOf(given));
      return { size: 991_441 } as Trace;
    };
    bench.read = (trace, signal) =>
      new Promise((resolve) => {
        read = () => resolve(toViews(trace, signal));
        signal.addEventListener('abort', () => {
          seen.ended++;
          setTimeout(resolve, 10);
        });
      });
    const cell = cellWith(bench);
    cell.touch(() => 'printed');
    void cell.run();
    await vi.advanceTimersByTimeAsync(600);
    return { cell, ranTexts, seen, read: () => read(), leave: () => listeners.get('pagehide')?.() };
  }

  it('says so', async () => {
    const { cell } = await reading();
    expect(phraseOf(cell.state.value, undefined).rest).toBe('reading 991,441 events, 0.6 s real');
  });

  it('is left at once when the reader stops it, who is told so', async () => {
    const { cell, seen } = await reading();
    cell.stop();
    expect(cell.state.value).toMatchObject({ activity: 'idle', run: undefined });
    expect(phraseOf(cell.state.value, undefined).rest).toBe(' before it was drawn');
    await vi.advanceTimersByTimeAsync(600);
    expect(seen.ended).toBe(1);
    expect(cell.state.value).toMatchObject({ activity: 'idle', slow: 0, run: undefined });
  });

  it('is left for another run', async () => {
    const { cell, ranTexts, seen } = await reading();
    void cell.run();
    await vi.advanceTimersByTimeAsync(100);
    expect(seen.ended).toBe(1);
    expect(ranTexts).toHaveLength(2);
    expect(cell.state.value.activity).toBe('reading');
  });

  it('is told of when the tab did not live to see it drawn', async () => {
    await reading();
    const again = cellWith(benchOf().bench);
    again.touch(() => 'printed');
    expect(again.state.value.trouble?.title).toBe('The tab died while this ran');
  });

  it('that is left for another run takes nothing of that one with it', async () => {
    const { cell } = await reading();
    void cell.run();
    await vi.advanceTimersByTimeAsync(100);
    expect(sessionStorage.length).toBe(1);
    cell.stop();
    await vi.advanceTimersByTimeAsync(100);
    expect(sessionStorage.length).toBe(0);
  });

  it('goes on when its reader leaves, who is told nothing on coming back', async () => {
    const { cell, leave, read } = await reading();
    leave();
    expect(sessionStorage.length).toBe(0);
    read();
    await vi.advanceTimersByTimeAsync(0);
    expect(cell.state.value).toMatchObject({ activity: 'idle', trouble: undefined });
    expect(cell.state.value.run).toBeDefined();
  });

  it('is left when the text is another', async () => {
    const { cell, seen } = await reading();
    cell.type('mine');
    expect(cell.state.value).toMatchObject({ activity: 'idle', trouble: undefined });
    expect(seen.ended).toBe(1);
  });
});

describe('what is typed into a cell', () => {
  it('is kept as it is typed, and there again', async () => {
    const { bench } = benchOf();
    const cell = cellWith(bench);
    await cell.touch(() => 'printed');
    cell.type('mine');
    const again = cellWith(bench);
    await again.touch(() => 'printed');
    expect(again.state.value.text).toBe('mine');
  });

  it('says so when it cannot be kept, and works all the same', async () => {
    const { bench, ranTexts } = benchOf();
    const cell = cellWith(bench);
    await cell.touch(() => 'printed');
    (localStorage as unknown as MemoryStore).full = true;
    cell.type('mine');
    expect(cell.state.value.kept).toBe('full');
    await cell.run();
    expect(ranTexts).toEqual(['mine']);
  });
});

describe('a run that reached a limit', () => {
  /** A bench whose runs reach the same limit again and again, and the limits that they had. */
  function limited(limit: string) {
    const given: (Limits | undefined)[] = [];
    const { bench } = benchOf({
      run: async (_program, { limits }) => {
        given.push(limits);
        return { size: 3 } as Trace;
      },
      read: async () => {
        const summary = { ...finished, outcome: 'limit' as const, limit };
        return { summary, lanes: gather, lines: [], jsonLines: async () => '', read: nothing };
      },
    });
    return { cell: cellWith(bench), given };
  }

  it('is run again with that limit raised, and once more', async () => {
    const { cell, given } = limited('virtual-time');
    cell.touch(() => 'printed');
    await cell.run();
    await cell.allowMore();
    await cell.allowMore();
    expect(given.map((limits) => limits?.virtual)).toEqual([undefined, 3_600_000, 21_600_000]);
    expect(given[2]).toMatchObject({ turn: 2000, total: 4000, events: 1_000_000 });
    expect(cell.state.value).toMatchObject({
      activity: 'idle',
      run: { summary: { outcome: 'limit' } },
    });
  });

  it('without a yield may take longer in all, too', async () => {
    const { cell, given } = limited('real-time');
    cell.touch(() => 'printed');
    await cell.run();
    await cell.allowMore();
    expect(given[1]).toMatchObject({ turn: 10_000, total: 20_000 });
  });

  it('keeps what it may for the same text only', async () => {
    const { cell, given } = limited('events');
    cell.touch(() => 'printed');
    await cell.run();
    await cell.allowMore();
    await cell.run();
    cell.type('another text');
    await cell.run();
    expect(given.map((limits) => limits?.events)).toEqual([undefined, 1e7, 1e7, undefined]);
  });

  it('is not run again when it is another text’s, or finished', async () => {
    const { cell, given } = limited('timers');
    cell.touch(() => 'printed');
    await cell.run();
    cell.type('another text');
    await cell.allowMore();
    expect(given).toHaveLength(1);
    const { bench, ranTexts } = benchOf();
    const other = cellWith(bench);
    other.touch(() => 'printed');
    await other.run();
    await other.allowMore();
    expect(ranTexts).toHaveLength(1);
  });

  it.each(['memory', 'frame', 'broken'])(
    'is not run again where nothing can be raised: %s',
    async (limit) => {
      const { cell, given } = limited(limit);
      cell.touch(() => 'printed');
      await cell.run();
      expect(reachedLimit(cell.state.value)).toBe(undefined);
      await cell.allowMore();
      expect(given).toHaveLength(1);
    },
  );

  it('runs under the schedule that the reader chose, and says so', async () => {
    const seeds: number[] = [];
    const { bench } = benchOf();
    const { run } = bench;
    bench.run = (given, options) => {
      seeds.push(options.seed);
      return run(given, options);
    };
    const cell = cellWith(bench);
    cell.touch(() => 'text');
    await cell.run();
    cell.setSeed(7);
    await cell.run();
    expect(seeds).toEqual([0, 7]);
    expect(phraseOf(cell.state.value, undefined).rest).toContain(', seed 7');
  });

  it('runs under the schedule that is asked for during a run, which gives way to it', async () => {
    const begun: number[] = [];
    const { bench } = benchOf();
    const { run } = bench;
    bench.run = async (given, options) => {
      begun.push(options.seed);
      const { signal } = options;
      if (begun.length === 2)
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return run(given, options);
    };
    const cell = cellWith(bench);
    cell.touch(() => 'text');
    await cell.run();
    const shown: (number | undefined)[] = [];
    const first = cell.runUnder(7);
    await vi.advanceTimersByTimeAsync(200);
    const stop = cell.state.subscribe((now) => shown.push(now.run?.seed));
    await Promise.all([first, cell.runUnder(9)]);
    stop();
    expect(begun).toEqual([0, 7, 9]);
    // What the aborted run had come to is not shown in between.
    expect(new Set(shown)).toEqual(new Set([0, 9]));
    expect(cell.state.value).toMatchObject({ activity: 'idle', slow: 0, seed: 9 });
  });

  it('tries other schedules of the present text, fewer where a database has to be made clean', async () => {
    const { bench } = benchOf();
    const printed = (imports: string[]) => async () => ({ imports }) as unknown as Program;
    for (const [imports, count] of [
      [[], 100],
      [['pg'], 10],
    ] as const) {
      const cell = cellWith(bench, printed([...imports]));
      cell.touch(() => 'text');
      await cell.trySchedules();
      expect(cell.state.value.tried?.found.seeds).toHaveLength(count);
      expect(cell.state.value.tried?.text).toBe('text');
      expect(cell.state.value.trying).toBeUndefined();
    }
  });
});

describe('a run that its tab does not live to see the end of', () => {
  /** A cell whose runs end when they are aborted, with the listener that it has for `name`. */
  function running() {
    const listeners = new Map<string, () => void>();
    vi.stubGlobal('addEventListener', (name: string, listener: () => void) =>
      listeners.set(name, listener),
    );
    vi.stubGlobal('removeEventListener', (name: string) => listeners.delete(name));
    const { bench, ranTexts } = benchOf();
    const { run } = bench;
    bench.run = async (given, options) => {
      await new Promise((resolve) => options.signal.addEventListener('abort', resolve));
      return run(given, options);
    };
    return { cell: cellWith(bench), listeners, ranTexts };
  }
  /** Until the program has begun. */
  const begun = () => vi.advanceTimersByTimeAsync(0);

  it('is told of when the page is opened again, with the text, and is not repeated', async () => {
    const { cell } = running();
    cell.touch(() => 'printed');
    cell.type('mine');
    void cell.run();
    await begun();

    const { bench, ranTexts } = benchOf();
    const again = cellWith(bench);
    again.touch(() => 'printed');
    await begun();
    expect(again.state.value).toMatchObject({ text: 'mine', activity: 'idle' });
    expect(again.state.value.trouble?.title).toBe('The tab died while this ran');
    expect(phraseOf(again.state.value, finished)).toMatchObject({ strong: 'Stopped' });
    expect(ranTexts).toEqual([]);

    const third = cellWith(bench);
    third.touch(() => 'printed');
    expect(third.state.value).toMatchObject({ text: 'mine', trouble: undefined });
    await again.run();
    expect(again.state.value.trouble).toBeUndefined();
  });

  it('has its text kept where there was no room for what was typed', async () => {
    const full = new MemoryStore();
    full.full = true;
    vi.stubGlobal('localStorage', full);
    const { cell } = running();
    cell.touch(() => 'printed');
    cell.type('mine');
    void cell.run();
    await begun();
    const again = cellWith(benchOf().bench);
    again.touch(() => 'printed');
    expect(again.state.value.text).toBe('mine');
  });

  it('is forgotten when it ends', async () => {
    const { cell } = running();
    cell.touch(() => 'printed');
    const run = cell.run();
    await begun();
    cell.stop();
    await run;
    const again = cellWith(benchOf().bench);
    again.touch(() => 'printed');
    expect(again.state.value.trouble).toBeUndefined();
  });

  it('is stopped when the reader leaves, who is told so on coming back', async () => {
    const { cell, listeners } = running();
    cell.touch(() => 'printed');
    const run = cell.run();
    await begun();
    listeners.get('pagehide')?.();
    await run;
    expect(cell.state.value).toMatchObject({ activity: 'idle', run: { text: 'printed' } });
    expect(cell.state.value.trouble?.title).toBe('The run was stopped');
    expect(listeners.has('pagehide')).toBe(false);
    expect(sessionStorage.length).toBe(0);
  });
});
