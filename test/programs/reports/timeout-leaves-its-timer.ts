// A time limit by a race: the answer came, and the timer is still set.
import { setTimeout as sleep } from 'node:timers/promises';

const API = 'https://api.lanternpost.test';

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = sleep(ms).then(() => {
    throw new Error('too late');
  });
  return Promise.race([work, late]);
}

const response = await within(2000, fetch(`${API}/posts`));
console.log(response.status);
await response.body?.cancel();
