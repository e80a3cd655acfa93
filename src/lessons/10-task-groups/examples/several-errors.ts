import { setTimeout as sleep } from 'node:timers/promises';
import { taskGroup } from './kit.ts';

const disk = async () => {
  await sleep(50);
  throw new Error('disk full');
};
const mail = async (signal: AbortSignal) => {
  try {
    await sleep(300, null, { signal });
  } catch {
    throw new Error('cannot close the mail');
  }
};
const news = async (signal: AbortSignal) => {
  await sleep(300, null, { signal });
};

try {
  await taskGroup(async (g) => {
    for (const task of [disk, mail, news]) g.spawn(task);
  });
} catch (e) {
  for (const { message } of (e as AggregateError).errors) console.log(message);
}
