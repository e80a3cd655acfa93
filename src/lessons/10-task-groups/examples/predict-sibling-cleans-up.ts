import { setTimeout as sleep } from 'node:timers/promises';
import { taskGroup } from './kit.ts';

const careful = async (signal: AbortSignal) => {
  try {
    await sleep(300, null, { signal });
  } finally {
    await sleep(30); // closes a file
  }
};
const broken = async () => {
  await sleep(50);
  throw new Error('b');
};

try {
  await taskGroup(async (g) => {
    g.spawn(careful);
    g.spawn(broken);
  });
} catch {
  console.log('caught');
}
