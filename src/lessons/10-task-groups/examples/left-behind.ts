import { setTimeout as sleep } from 'node:timers/promises';

const careful = async () => {
  try {
    await sleep(300);
  } finally {
    await sleep(30); // closes a file
  }
};
const broken = async () => {
  await sleep(50);
  throw new Error('b');
};

try {
  await Promise.all([careful(), broken()]);
} catch {
  console.log('caught');
}
