import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Registry {
  take(name: string): Promise<void>;
  give(name: string): Promise<void>;
}

interface Answer {
  acquireLease(registry: Registry, name: string): Promise<AsyncDisposable>;
  withBothLeases<T>(registry: Registry, a: string, b: string, work: () => Promise<T>): Promise<T>;
}

/** Taking takes 10 ms and giving 5; what happens is put down in `log`. */
const registryOf = (
  log: string[],
  { busy, stuck }: { busy?: string; stuck?: string } = {},
): Registry => ({
  async take(name) {
    await sleep(10);
    if (name === busy) throw new Error(`busy ${name}`);
    log.push(`take ${name}`);
  },
  async give(name) {
    await sleep(5);
    log.push(`give ${name}`);
    if (name === stuck) throw new Error(`stuck ${name}`);
  },
});

/** Calls `withBothLeases` for dock and crane, and notes what happened. */
const bothLeases = (
  options: { busy?: string; stuck?: string },
  work: (log: string[]) => Promise<unknown>,
) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
    const log: string[] = [];
    const registry = registryOf(log, options);
    try {
      return await answer.withBothLeases(registry, 'dock', 'crane', () => work(log));
    } catch (error) {
      const { error: thrown, suppressed } = error as { error?: Error; suppressed?: Error };
      observe('both errors', [thrown?.message, suppressed?.message]);
      throw error;
    } finally {
      observe('log', [...log]);
    }
  });

/** Work of 20 ms. */
export const usual = bothLeases({}, async (log) => {
  log.push('work');
  await sleep(20);
  log.push('work is over');
  return 42;
});

export const workThrows = bothLeases({}, async () => {
  throw new Error('work failed');
});

/** The second lease cannot be had. */
export const craneIsBusy = bothLeases({ busy: 'crane' }, async () => 1);

/** The work fails, and then the crane cannot be given back. */
export const bothFail = bothLeases({ stuck: 'crane' }, async () => {
  throw new Error('work failed');
});

export const disposedTwice = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const log: string[] = [];
  const lease = await answer.acquireLease(registryOf(log), 'dock');
  await lease[Symbol.asyncDispose]();
  await lease[Symbol.asyncDispose]();
  return log;
});

/** Disposed twice at the same time, by two who do not know of each other. */
export const disposedTwiceAtOnce = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const log: string[] = [];
  const lease = await answer.acquireLease(registryOf(log), 'dock');
  await Promise.all([lease[Symbol.asyncDispose](), lease[Symbol.asyncDispose]()]);
  return log;
});
