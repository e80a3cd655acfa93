import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Store {
  get(locker: string): Promise<string | undefined>;
  put(locker: string, who: string): Promise<void>;
}

interface Answer {
  createDesk(store: Store): { reserve(locker: string, who: string): Promise<boolean> };
}

type Io = (ms: number) => Promise<void>;

/** A store that needs 20 ms for everything; its first `put` may fail. */
const storeOf = (io: Io, onPut: () => void = () => {}, failures = 0): Store => {
  const kept = new Map<string, string>();
  let left = failures;
  return {
    async get(locker) {
      await io(20);
      return kept.get(locker);
    },
    async put(locker, who) {
      await io(20);
      if (left-- > 0) throw new Error('disk full');
      kept.set(locker, who);
      onPut();
    },
  };
};

/** Ada and Cy want L1, Dee wants L2, all at once. */
export const threeCallers = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const desk = answer.createDesk(storeOf(sleep as Io));
  return Promise.all([
    desk.reserve('L1', 'Ada'),
    desk.reserve('L1', 'Cy'),
    desk.reserve('L2', 'Dee'),
  ]);
});

/** The first `put` fails; then somebody else comes. */
export const diskFull = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const desk = answer.createDesk(storeOf(sleep as Io, undefined, 1));
  const first = await desk.reserve('L1', 'Ada').catch((error: Error) => error.message);
  const second = await Promise.race([desk.reserve('L1', 'Cy'), sleep(1000, 'still waiting')]);
  return [first, second];
});

/** Six callers want two lockers, at times of their own. */
export const schedules = scenario<Answer>({ seeds: 'all' }, async (answer, { io, observe }) => {
  let puts = 0;
  const desk = answer.createDesk(storeOf(io, () => puts++));
  const reserved = await Promise.all(
    Array.from({ length: 6 }, async (_, i) => {
      await io(10);
      return desk.reserve(`L${i % 2}`, `caller ${i}`);
    }),
  );
  observe('successful puts', puts);
  return reserved.filter(Boolean).length;
});

/** Both want L1 at once; the first `put` fails. */
export const failsForOneOfTwo = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const desk = answer.createDesk(storeOf(sleep as Io, undefined, 1));
  const both = Promise.all(
    ['Ada', 'Cy'].map((who) => desk.reserve('L1', who).catch((error: Error) => error.message)),
  );
  return Promise.race([both, sleep(1000, 'still waiting')]);
});

/** Bo has L1 since yesterday, says the store; Ada takes L2, and wants it once more. */
export const takenBefore = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const store = storeOf(sleep as Io);
  await store.put('L1', 'Bo');
  const desk = answer.createDesk(store);
  const wanted = ['L1', 'L2', 'L2'];
  const told: boolean[] = [];
  for (const locker of wanted) told.push(await desk.reserve(locker, 'Ada'));
  return told;
});
