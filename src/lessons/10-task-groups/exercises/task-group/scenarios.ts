import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Group {
  readonly signal: AbortSignal;
  spawn<R>(fn: (signal: AbortSignal) => Promise<R>): Promise<R>;
}

interface Answer {
  taskGroup<T>(body: (g: Group) => Promise<T>, options?: { signal?: AbortSignal }): Promise<T>;
}

const messages = (error: unknown): unknown =>
  error instanceof AggregateError
    ? error.errors.map((each: Error) => each.message)
    : `not an AggregateError: ${error}`;

/** Runs a group that is to fail, and notes what with. */
const failing = (
  body: (g: Group, observe: (name: string, value: unknown) => void) => Promise<unknown>,
) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
    try {
      await answer.taskGroup((g) => body(g, observe));
      observe('errors', 'it fulfilled');
    } catch (error) {
      observe('errors', messages(error));
    }
  });

/** Children of 50 and 100 ms; the second spawns another of 100 ms. */
export const children = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const ended: string[] = [];
  return answer
    .taskGroup(async (g) => {
      g.spawn(async () => {
        await sleep(100);
        ended.push('slow child');
        g.spawn(async () => {
          await sleep(100);
          ended.push('late child');
        });
      });
      g.spawn(async () => {
        await sleep(50);
        ended.push('quick child');
      });
      return 'body';
    })
    .finally(() => observe('ended', [...ended]));
});

/** A child fails at 50 ms; its sibling sleeps, and needs 30 ms of cleanup. */
export const siblingFails = failing(async (g, observe) => {
  g.spawn(async (signal) => {
    try {
      await sleep(1000, undefined, { signal });
    } finally {
      observe('the sibling was stopped at', performance.now());
      await sleep(30);
      observe('the sibling has cleaned up', true);
    }
  }).catch(() => {});
  g.spawn(async () => {
    await sleep(50);
    throw new Error('first');
  }).catch(() => {});
});

/** The same with a sibling that waits for a request: `fetch` rejects with the reason itself. */
export const siblingFetches = failing(async (g) => {
  g.spawn((signal) => fetch('https://api.lanternpost.test/hang', { signal })).catch(() => {});
  g.spawn(async () => {
    await sleep(50);
    throw new Error('first');
  }).catch(() => {});
});

/** Nobody but the group looks at the children. */
export const unwatched = failing(async (g) => {
  void g.spawn(async (signal) => sleep(1000, undefined, { signal }));
  void g.spawn(async () => {
    await sleep(50);
    throw new Error('first');
  });
});

/** The sibling throws an error of its own while it is cancelled. */
export const twoErrors = failing(async (g) => {
  g.spawn(async () => {
    await sleep(10);
    throw new Error('one');
  }).catch(() => {});
  g.spawn(async (signal) => {
    try {
      await sleep(999, undefined, { signal });
    } finally {
      // biome-ignore lint/correctness/noUnsafeFinally: this is the mistake that the group must report
      throw new Error('two');
    }
  }).catch(() => {});
});

/** The body throws at 20 ms; a child would take 1,000. */
export const bodyFails = failing(async (g, observe) => {
  g.spawn(async (signal) => {
    try {
      await sleep(1000, undefined, { signal });
    } finally {
      observe('the child ended at', performance.now());
    }
  }).catch(() => {});
  await sleep(20);
  throw new RangeError('body');
});

/** The outer signal aborts at 40 ms. */
export const parentAborts = scenario<Answer>(
  { seeds: 'exact' },
  async (answer, { controller, observe }) => {
    const reason = new Error('parent');
    setTimeout(() => controller.abort(reason), 40);
    try {
      await answer.taskGroup(
        async (g) => {
          g.spawn(async (signal) => {
            try {
              await sleep(1000, undefined, { signal });
            } finally {
              observe('the child ended at', performance.now());
            }
          }).catch(() => {});
        },
        { signal: controller.signal },
      );
      observe('the group', 'fulfilled');
    } catch (error) {
      observe('the group', `rejected with ${error === reason ? 'the reason itself' : error}`);
    }
  },
);

/** Three groups, one after another, with one signal that never aborts. */
export const oneSignal = scenario<Answer>({ seeds: 'exact' }, async (answer, { controller }) => {
  for (let i = 0; i < 3; i++) {
    await answer.taskGroup(async (g) => void g.spawn(async () => sleep(10)), {
      signal: controller.signal,
    });
  }
});

export const childResult = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.taskGroup(async (g) => {
    const five = g.spawn(async () => {
      await sleep(10);
      return 5;
    });
    return (await five) * 2;
  }),
);

/** A child that is stopped at 10 ms and fails with an error of its own, 5 ms after the one that was begun behind it. */
export const inOrderOfTime = failing(async (g) => {
  g.spawn(async (signal) => {
    try {
      await sleep(999, undefined, { signal });
    } catch {
      await sleep(5);
      throw new Error('later');
    }
  }).catch(() => {});
  g.spawn(async () => {
    await sleep(10);
    throw new Error('sooner');
  }).catch(() => {});
});

/** A group that fails, with a signal that never aborts. */
export const failingWithSignal = scenario<Answer>(
  { seeds: 'exact' },
  async (answer, { controller }) => {
    const body = async (g: Group) => {
      g.spawn(async () => {
        await sleep(10);
        throw new Error('down');
      }).catch(() => {});
    };
    await answer.taskGroup(body, { signal: controller.signal }).catch(() => {});
  },
);
