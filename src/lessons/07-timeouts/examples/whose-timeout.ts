import { setTimeout as sleep } from 'node:timers/promises';

const api = 'https://api.lanternpost.test';
const jobs: Record<string, (signal: AbortSignal) => Promise<unknown>> = {
  fetch: (signal) => fetch(`${api}/hang`, { signal }),
  sleep: (signal) => sleep(5000, null, { signal }),
  other: () => fetch(`${api}/hang`, { signal: AbortSignal.timeout(50) }),
};

for (const [name, job] of Object.entries(jobs)) {
  const signal = AbortSignal.timeout(100);
  try {
    await job(signal);
  } catch (e) {
    const error = e as Error;
    const ours = signal.aborted && (e === signal.reason || error.cause === signal.reason);
    console.log(name, error.name, ours ? 'ours' : 'not ours');
  }
}
