import { setTimeout as sleep } from 'node:timers/promises';
import { taskGroup } from './kit.ts';

const child =
  (name: string, ms: number, fail = false) =>
  async (signal?: AbortSignal) => {
    try {
      await sleep(ms, undefined, { signal });
      if (fail) throw new Error(name + ' failed');
      console.log(name, 'finished');
    } finally {
      if (signal?.aborted) console.log(name, 'cancelled');
    }
  };
await Promise.all([child('a', 300)(), child('b', 50, true)()]).catch((e) =>
  console.log('Promise.all:', e),
);
await sleep(400);
console.log('---');
await taskGroup(async (g) => {
  g.spawn(child('a', 300));
  g.spawn(child('b', 50, true));
}).catch((e: AggregateError) =>
  console.log(
    'group:',
    e.errors.map((x) => x.message),
  ),
);
