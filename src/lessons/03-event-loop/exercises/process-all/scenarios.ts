import { scenario } from '#exercise';

interface Answer {
  processAll(items: number[], work: (item: number) => number): Promise<unknown>;
}

const items = Array.from({ length: 40 }, (_, i) => i);

/** Holds the thread for `ms`. */
const spin = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

/** Each of 40 items holds the thread for 10 ms; a heartbeat is set every 50 ms. */
export const fortyItems = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const beats: number[] = [];
  const worked: number[] = [];
  const heartbeat = setInterval(() => beats.push(performance.now()), 50);
  try {
    return await answer.processAll(items, (item) => {
      worked.push(item);
      spin(10);
      return item * 2;
    });
  } finally {
    clearInterval(heartbeat);
    observe('heartbeats at', beats);
    observe('worked on', worked);
  }
});
