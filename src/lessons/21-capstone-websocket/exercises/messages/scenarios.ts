import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Answer {
  messages(ws: WebSocket, options?: { signal?: AbortSignal }): AsyncGenerator<{ i: number }>;
}

const dialled = () => new WebSocket('wss://live.lanternpost.test/couriers');

const sends = (...numbers: number[]) => numbers.map((i) => ({ after: 0, send: { i } }));

/** Five messages at the opening, a sixth 30 ms later, then 1000; the consumer needs 20 ms for each. */
export const burst = scenario<Answer>(
  {
    seeds: 'exact',
    world: {
      sockets: {
        couriers: [
          {
            script: [
              ...sends(1, 2, 3, 4, 5),
              { after: 30, send: { i: 6 } },
              { after: 5, close: 1000 },
            ],
          },
        ],
      },
    },
  },
  async (answer) => {
    const got: number[] = [];
    for await (const { i } of answer.messages(dialled())) {
      got.push(i);
      await sleep(20);
    }
    return got;
  },
);

/** Two messages, and 20 ms later the connection is lost: 1006. The consumer needs 30 ms for each. */
export const lost = scenario<Answer>(
  {
    seeds: 'exact',
    world: { sockets: { couriers: [{ script: [...sends(1, 2), { after: 20, close: 1006 }] }] } },
  },
  async (answer, { observe }) => {
    const got: number[] = [];
    const ended = await (async () => {
      for await (const { i } of answer.messages(dialled())) {
        got.push(i);
        await sleep(30);
      }
    })().then(
      () => 'ended',
      () => 'threw',
    );
    observe('messages', got);
    observe('the loop', ended);
  },
);

/** The consumer leaves at the first message of three. */
export const leaves = scenario<Answer>(
  { seeds: 'exact', world: { sockets: { couriers: [{ script: sends(1, 2, 3) }] } } },
  async (answer, { observe, controller }) => {
    const ws = dialled();
    for await (const _ of answer.messages(ws, { signal: controller.signal })) break;
    await sleep(50);
    observe('readyState 50 ms later', ws.readyState);
  },
);

/** Nothing is sent; the signal aborts at 120 ms. */
export const aborted = scenario<Answer>(
  { seeds: 'exact', world: { sockets: { couriers: [{ script: [] }] } } },
  async (answer, { observe, controller }) => {
    setTimeout(() => controller.abort(new Error('left')), 120);
    const ws = dialled();
    try {
      for await (const _ of answer.messages(ws, { signal: controller.signal }));
      observe('the loop', 'ended');
    } catch (error) {
      observe('the loop', `threw ${(error as Error)?.message}`);
    }
    await sleep(30);
    observe('readyState 30 ms later', ws.readyState);
  },
);
