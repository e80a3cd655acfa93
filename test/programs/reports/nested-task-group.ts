// A group whose second child starts a group of its own, in which one fails.
import { setTimeout as sleep } from 'node:timers/promises';

type Child = (signal: AbortSignal) => Promise<void>;

async function group(name: string, children: Child[], outer?: AbortSignal): Promise<void> {
  const stop = new AbortController();
  const signal = outer ? AbortSignal.any([outer, stop.signal]) : stop.signal;
  const ends = await Promise.allSettled(
    children.map(async (child) => {
      try {
        await child(signal);
      } catch (error) {
        stop.abort(error);
        throw error;
      }
    }),
  );
  const failed = ends.filter(({ status }) => status === 'rejected').length;
  console.log(name, failed, 'of', ends.length, 'failed');
  if (failed > 0) throw new Error(`${name} failed`);
}

const nap: Child = (signal) => sleep(500, undefined, { signal });
const fails: Child = async () => {
  await sleep(70);
  throw new Error('no space left');
};

await group('outer', [
  nap,
  (signal) => group('inner', [nap, fails], signal),
  async () => sleep(20),
]);
