import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

type Release = () => void;

interface Semaphore {
  acquire(options?: { signal?: AbortSignal }): Promise<Release>;
}

interface Answer {
  Semaphore: new (permits: number) => Semaphore;
}

/** Counts who holds a permit, and notes each change. */
const counting = (observe: (name: string, value: number) => void, name: string) => {
  let holders = 0;
  return (by: number) => {
    holders += by;
    observe(name, holders);
  };
};

/** Five tasks of 100 ms share two permits. */
export const fiveTasks = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const semaphore = new answer.Semaphore(2);
  const order: number[] = [];
  const holders = counting(observe, 'holders at a time');
  await Promise.all(
    [1, 2, 3, 4, 5].map(async (n) => {
      const release = await semaphore.acquire();
      order.push(n);
      holders(1);
      await sleep(100);
      holders(-1);
      release();
    }),
  );
  observe('order', order);
});

/** One permit, released twice; then two want it. */
export const releasedTwice = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const semaphore = new answer.Semaphore(1);
  const release = await semaphore.acquire();
  release();
  release();
  let given = 0;
  for (let i = 0; i < 2; i++) semaphore.acquire().then(() => given++);
  await sleep(5);
  return given;
});

/** A waiter gives up at 5 ms; then the holder releases. */
export const givesUp = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const semaphore = new answer.Semaphore(1);
  const release = await semaphore.acquire();
  const controller = new AbortController();
  const waiter = semaphore.acquire({ signal: controller.signal }).then(
    () => 'got the permit',
    (error: Error) => error.message,
  );
  await sleep(5);
  controller.abort(new Error('gave up'));
  observe('the waiter', await Promise.race([waiter, sleep(50, 'still waiting')]));
  release();
  const next = semaphore.acquire().then(() => 'got the permit');
  observe('the next', await Promise.race([next, sleep(50, 'still waiting')]));
});

/** Five that get a permit at once, and one that waits 1 ms for it, all with one signal that never aborts. */
export const oneSignal = scenario<Answer>({ seeds: 'exact' }, async (answer, { controller }) => {
  const { signal } = controller;
  const semaphore = new answer.Semaphore(1);
  for (let i = 0; i < 5; i++) (await semaphore.acquire({ signal }))();
  const release = await semaphore.acquire();
  const waiting = semaphore.acquire({ signal });
  await sleep(1);
  release();
  (await waiting)();
});

/** One permit, and one waiter; in the turn in which it is released another one asks. */
export const latecomer = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const semaphore = new answer.Semaphore(1);
  const order: string[] = [];
  const holders = counting(observe, 'latecomer: holders at a time');
  const hold = async (name: string) => {
    const release = await semaphore.acquire();
    order.push(name);
    holders(1);
    await sleep(10);
    holders(-1);
    release();
  };
  const first = await semaphore.acquire();
  const waiter = hold('waiter');
  await sleep(1);
  first();
  await Promise.all([waiter, hold('latecomer')]);
  observe('latecomer: order', order);
});

/** Two wait; the first of them gives up, then the holder releases. */
export const firstGivesUp = scenario<Answer>(
  { seeds: 'exact' },
  async (answer, { controller, observe }) => {
    const semaphore = new answer.Semaphore(1);
    const release = await semaphore.acquire();
    semaphore.acquire({ signal: controller.signal }).catch(() => {});
    const patient = semaphore.acquire().then(() => 'got the permit');
    await sleep(5);
    controller.abort(new Error('gave up'));
    await sleep(1);
    release();
    observe('the patient one', await Promise.race([patient, sleep(50, 'still waiting')]));
  },
);

/** Two semaphores of one permit each; the permit of the first is taken. */
export const twoSemaphores = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const [printer, crane] = [new answer.Semaphore(1), new answer.Semaphore(1)];
  await printer.acquire();
  const other = crane.acquire().then(() => 'got the permit');
  observe('of the other one', await Promise.race([other, sleep(50, 'still waiting')]));
});
