/** Whoever breaks what all programs share breaks only itself: its run ends by itself, and nobody has to end its realm. */

import { describe, expect, it } from 'vitest';
import { host } from '../../../src/runtime/sandbox/node-host.ts';
import { runIn } from '../../../src/runtime/sandbox/run.ts';
import { endOf } from '../../security/outcome.ts';
import { compiled } from '../run-program.ts';

/** How a run ends, and whether its realm was ended from outside. */
async function endOfRun(text: string): Promise<{ end: string; ended: boolean }> {
  const port = await host.start();
  const { terminate } = port;
  let ended = false;
  port.terminate = () => {
    ended = true;
    terminate();
  };
  const { trace } = await runIn(port, await compiled(text));
  terminate();
  return { end: endOf(trace), ended };
}

const goesOn = `
console.log('before');
await new Promise((done) => setTimeout(done, 10));
console.log('after');`;

describe('a run ends by itself when its program has', () => {
  it.each([
    ['deleted how arrays are iterated', 'delete (Array.prototype as any)[Symbol.iterator];'],
    [
      'put a function of its own in the place of its steps',
      `const steps = Object.getPrototypeOf([].values());
const { next } = steps;
steps.next = function (this: unknown) { return next.call(this); };`,
    ],
    [
      'taken the steps of every iteration of an array',
      'delete Object.getPrototypeOf([].values()).next;',
    ],
    [
      'put functions in the place of all that an address says of itself',
      `for (const part of Reflect.ownKeys(URL.prototype)) {
  Object.defineProperty(URL.prototype, part, { configurable: true, value() { throw new Error('no'); } });
}
new EventSource('https://api.lanternpost.test/events');`,
    ],
  ])('%s', async (_, breaks) => {
    expect(await endOfRun(breaks + goesOn)).toEqual({ end: 'finished', ended: false });
  });
});
