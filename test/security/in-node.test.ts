import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import { cases } from './cases.ts';
import { endIn, like, textOf } from './hostile.ts';
import { runnerFor } from './run-in-node.ts';

/** What never ends burns a processor until it is stopped. */
const aside = pLimit(2);

describe.concurrent('in a worker thread of Node, a program that', async () => {
  it.each(await cases())('$does ($name)', { timeout: 240_000 }, async (hostile) => {
    const runs = runnerFor(hostile.name);
    const { outcome, next } = await aside(async () => ({
      outcome: await runs(textOf(hostile)),
      next: await runs(`console.log([1, 2].map(String).join());`),
    }));
    expect(outcome.end).toEqual(like(endIn(hostile, 'node')));
    if (hostile.prints) expect(outcome.printed).toEqual(hostile.prints.map(like));
    expect(next).toEqual({ end: 'finished', printed: ['0 1,2'] });
  });
});
