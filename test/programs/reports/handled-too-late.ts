// Two tasks run at once, but are awaited one after the other: the second fails in between.
import { setTimeout as sleep } from 'node:timers/promises';

async function weigh(): Promise<number> {
  await sleep(300);
  return 250;
}

async function price(): Promise<number> {
  await sleep(50);
  throw new Error('no price list');
}

const weight = weigh();
const cents = price();
try {
  console.log(await weight, await cents);
} catch (error) {
  console.log('caught', (error as Error).message);
}
