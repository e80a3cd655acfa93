import { setTimeout as sleep } from 'node:timers/promises';
import { taskGroup } from './kit.ts';

const child = async (name: string, ms: number, signal?: AbortSignal) => {
  try {
    await sleep(ms, null, { signal });
    if (name === 'b') throw new Error('b failed');
    console.log(name, 'finished');
  } finally {
    if (signal?.aborted) console.log(name, 'cancelled');
  }
};
try {
  await Promise.all([child('a', 300), child('b', 50)]);
} catch (e) {
  console.log('Promise.all:', e);
}
await sleep(400);
console.log('---');
try {
  await taskGroup(async (g) => {
    g.spawn((signal) => child('a', 300, signal));
    g.spawn((signal) => child('b', 50, signal));
  });
} catch (e) {
  const messages = (e as AggregateError).errors.map((error) => error.message);
  console.log('group:', messages);
}
