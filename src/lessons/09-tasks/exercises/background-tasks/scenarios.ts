import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface BackgroundTasks {
  readonly size: number;
  spawn(name: string, fn: (signal: AbortSignal) => Promise<void>): void;
  close(): Promise<void>;
}

interface Answer {
  BackgroundTasks: new (onError: (name: string, error: Error) => void) => BackgroundTasks;
}

/** One of 100 ms, one that fails at 20 ms, one that throws at once. */
export const threeTasks = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const reports: string[] = [];
  const tasks = new answer.BackgroundTasks((name, error) => {
    reports.push(`${name}: ${error.message}`);
    observe('reports', reports.toSorted());
    if (name === 'bad') observe('bad was reported at', performance.now());
  });
  observe('reports', reports);
  tasks.spawn('audit', async () => {
    await sleep(100);
  });
  tasks.spawn('bad', async () => {
    await sleep(20);
    throw new Error('no paper');
  });
  tasks.spawn('sync-bad', () => {
    throw new Error('no ink');
  });
  observe('spawned at', performance.now());
  observe('size at first', tasks.size);
  await sleep(200);
  observe('size at last', tasks.size);
});

/** A poller of 5,000 ms, with 40 ms of cleanup; `close()` at 10 ms. */
export const closing = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const log: string[] = [];
  const reports: string[] = [];
  const tasks = new answer.BackgroundTasks((name) => reports.push(name));
  tasks.spawn('poll', async (signal) => {
    try {
      await sleep(5000, undefined, { signal });
    } finally {
      await sleep(40);
      log.push('cleaned up');
    }
  });
  await sleep(10);
  await tasks.close();
  log.push('closed');
  observe('log', [...log]);
  observe('reports', reports);
  try {
    tasks.spawn('late', async () => {});
    observe('spawn after close', 'started');
  } catch {
    observe('spawn after close', 'threw');
  }
});

/** A poller whose cleanup fails, when `close()` has stopped it. */
export const failingCleanup = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const reports: string[] = [];
  const tasks = new answer.BackgroundTasks((name, error) =>
    reports.push(`${name}: ${error.message}`),
  );
  tasks.spawn('poll', async (signal) => {
    try {
      await sleep(5000, undefined, { signal });
    } catch {
      throw new Error('no disk');
    }
  });
  await sleep(10);
  await tasks.close();
  observe('reports', reports);
});

/** Two tasks of one name, of 30 and 60 ms; `close()` at 10 ms, which neither hears. Then another instance. */
export const sameName = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const tasks = new answer.BackgroundTasks(() => {});
  let ended = 0;
  for (const ms of [60, 30]) {
    tasks.spawn('label', async () => {
      await sleep(ms);
      ended++;
    });
  }
  observe('size of two', tasks.size);
  await sleep(10);
  await tasks.close();
  observe('ended when closed', ended);
  try {
    new answer.BackgroundTasks(() => {}).spawn('label', async () => {});
    observe('spawn of another instance', 'started');
  } catch {
    observe('spawn of another instance', 'threw');
  }
});

/** A task that is aborted by somebody else, at 20 ms. */
export const foreignAbort = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const reports: string[] = [];
  const tasks = new answer.BackgroundTasks((name, error) =>
    reports.push(`${name}: ${error.message}`),
  );
  tasks.spawn('upload', async () => {
    await sleep(20);
    throw new DOMException('the server hung up', 'AbortError');
  });
  await sleep(50);
  observe('reports', reports);
});
