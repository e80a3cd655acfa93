import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Channel<T> extends AsyncIterable<T> {
  put(item: T): Promise<void>;
  close(): void;
}

interface Answer {
  Channel: new <T>(capacity: number) => Channel<T>;
}

const allOf = async <T>(channel: Channel<T>): Promise<T[]> => {
  const items: T[] = [];
  for await (const item of channel) items.push(item);
  return items;
};

const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fulfilled',
    () => 'rejected',
  );

/** Capacity 2; the producer puts 1 to 5 as fast as it may, the consumer begins at 10 ms and takes one each 100. */
export const fiveItems = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const channel = new answer.Channel<number>(2);
  const puts: number[] = [];
  const producer = (async () => {
    for (let i = 1; i <= 5; i++) {
      await channel.put(i);
      puts.push(performance.now());
      observe('puts done at', puts);
    }
    channel.close();
  })();
  const taken: number[] = [];
  await sleep(10);
  for await (const item of channel) {
    taken.push(item);
    await sleep(100);
  }
  await producer;
  return taken;
});

/** Two items are put before it is closed. */
export const closedFull = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const channel = new answer.Channel<string>(5);
  await channel.put('a');
  await channel.put('b');
  channel.close();
  return allOf(channel);
});

/** A reader waits at an empty channel, which is closed at 5 ms. */
export const waitingReader = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const channel = new answer.Channel<string>(1);
  const reader = allOf(channel);
  await sleep(5);
  channel.close();
  return reader;
});

export const putAfterClose = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const channel = new answer.Channel<number>(1);
  channel.close();
  return outcome(Promise.resolve().then(() => channel.put(1)));
});

/** A writer waits at a full channel, which is closed at 1 ms. */
export const waitingWriter = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const channel = new answer.Channel<number>(1);
  await channel.put(1);
  const writer = outcome(channel.put(2));
  await sleep(1);
  channel.close();
  return Promise.race([writer, sleep(50, 'still waiting')]);
});

/** Two writers of ten items each, two readers, capacity 3. */
export const schedules = scenario<Answer>({ seeds: 'all' }, async (answer, { io, observe }) => {
  const channel = new answer.Channel<number>(3);
  let between = 0;
  let most = 0;
  let taken = 0;
  const readers = [1, 2].map(async () => {
    for await (const _item of channel) {
      between--;
      taken++;
      await io(7);
    }
  });
  const writers = [0, 1].map(async (writer) => {
    for (let i = 0; i < 10; i++) {
      await channel.put(writer * 100 + i);
      most = Math.max(most, ++between);
      observe('put but not taken, at most', most);
      await io(3);
    }
  });
  await Promise.all(writers);
  channel.close();
  await Promise.all(readers);
  return taken;
});

/** Two of them wait. */
export const twoWaitingReaders = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const channel = new answer.Channel<string>(1);
  const readers = [allOf(channel), allOf(channel)];
  await sleep(5);
  channel.close();
  return Promise.all(readers);
});

/** Two readers wait; one item comes at 5 ms, and the channel is closed at 10. */
export const oneForTwo = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const channel = new answer.Channel<string>(1);
  const readers = [allOf(channel), allOf(channel)];
  await sleep(5);
  await channel.put('a');
  await sleep(5);
  channel.close();
  return (await Promise.all(readers)).flat();
});
