import { scenario, type World } from '#exercise';

interface Options {
  signal?: AbortSignal;
  baseMs?: number;
  capMs?: number;
  random?: () => number;
}

interface Answer {
  liveFeed(url: string, options?: Options): AsyncGenerator<{ seq: number }>;
}

type Connection = NonNullable<NonNullable<World['sockets']>['couriers']>[number];

const refused: Connection = { refuse: true };

/** Begins with the subscription: a message every 20 ms, and then that close code, if there is one. */
const sends = (numbers: number[], close?: number): Connection => ({
  waitsFor: 'subscribe',
  script: [
    ...numbers.map((seq) => ({ after: 20, send: { seq } })),
    ...(close === undefined ? [] : [{ after: 20, close }]),
  ],
});

const meeting = (...couriers: Connection[]) =>
  ({ seeds: 'exact', world: { sockets: { couriers } } }) as const;

/** The first messages of the feed, `count` of them: then the consumer leaves. */
async function first(answer: Answer, count: number, signal?: AbortSignal): Promise<number[]> {
  const seen: number[] = [];
  const options = { baseMs: 100, capMs: 1000, random: () => 1, ...(signal && { signal }) };
  for await (const { seq } of answer.liveFeed('wss://live.lanternpost.test/couriers', options)) {
    seen.push(seq);
    if (seen.length === count) break;
  }
  return seen;
}

/** 1, 2 and 1012; 2, 3 and 1012; 4. The consumer leaves at its fourth message. */
export const threeConnections = scenario<Answer>(
  meeting(sends([1, 2], 1012), sends([2, 3], 1012), sends([4])),
  async (answer, { controller }) => first(answer, 4, controller.signal),
);

/** Three handshakes are refused, each after 50 ms. */
export const threeRefusals = scenario<Answer>(
  meeting(refused, refused, refused, sends([1])),
  async (answer) => first(answer, 1),
);

/** Two refusals, one message and 1012, another message. */
export const lostAgain = scenario<Answer>(
  meeting(refused, refused, sends([1], 1012), sends([2])),
  async (answer) => first(answer, 2),
);

/** 4001: not allowed. */
export const notAllowed = scenario<Answer>(meeting(sends([], 4001)), async (answer) =>
  first(answer, 9),
);

/** Refused at 40 and 180 ms; the signal aborts at 200. */
export const abortedInBackoff = scenario<Answer>(
  meeting({ refuse: true, handshake: 40 }),
  async (answer, { controller, observe }) => {
    const reason = new Error('left');
    setTimeout(() => controller.abort(reason), 200);
    try {
      await first(answer, 9, controller.signal);
      observe('the loop', 'ended');
    } catch (error) {
      const isReason = error === reason || (error as Error)?.cause === reason;
      observe('the loop', isReason ? 'threw the reason' : `threw ${error}`);
    }
  },
);

/** 1 and 2, and then 1000: the server has nothing more to say. */
export const theEnd = scenario<Answer>(meeting(sends([1, 2], 1000)), async (answer) =>
  first(answer, 3),
);

/** 1, 2, 3 and 1012; then 2 and 3 once more, and 4. */
export const repeatsTwo = scenario<Answer>(
  meeting(sends([1, 2, 3], 1012), sends([2, 3, 4])),
  async (answer) => first(answer, 4),
);

/** Three connections are made, and lost again without a message. */
export const threeSilent = scenario<Answer>(
  meeting(sends([], 1012), sends([], 1012), sends([], 1012), sends([1])),
  async (answer) => first(answer, 1),
);
