import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Client extends AsyncDisposable {
  get<T>(path: string, options?: { signal?: AbortSignal }): Promise<T>;
}

interface Answer {
  createClient(options: { baseUrl: string; timeoutMs: number }): Client;
}

const clientOf = (answer: Answer) =>
  answer.createClient({ baseUrl: 'https://api.lanternpost.test', timeoutMs: 1000 });

const getting = (path: string, after = 0) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer) => {
    const client = clientOf(answer);
    if (after > 0) await sleep(after);
    return client.get(path);
  });

export const ada = getting('/users/1');
export const tooSlow = getting('/slow?ms=5000');
export const twoSecondsLater = getting('/users/1', 2000);

/** There is no user 99. */
export const nobody = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  try {
    await clientOf(answer).get('/users/99');
    observe('error', 'none');
  } catch (error) {
    const { name, status, body } = error as { name: string; status?: number; body?: string };
    observe('error', { name, status });
    observe('body', `${body}`);
  }
});

/** The caller leaves at 100 ms. */
export const callerLeaves = scenario<Answer>({ seeds: 'exact' }, async (answer, { controller }) => {
  setTimeout(() => controller.abort(new Error('bye')), 100);
  return clientOf(answer).get('/slow?ms=900', { signal: controller.signal });
});

/** The caller has a signal, and never aborts it. */
export const callerStays = scenario<Answer>({ seeds: 'exact' }, async (answer, { controller }) =>
  clientOf(answer).get('/slow?ms=5000', { signal: controller.signal }),
);

/** Disposed at 50 ms, while a request is under way; then asked again. */
export const disposed = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const client = clientOf(answer);
  const pending = client.get('/slow?ms=900').then(
    () => 'fulfilled',
    () => 'rejected',
  );
  await sleep(50);
  await client[Symbol.asyncDispose]();
  observe('disposed at', performance.now());
  observe('the pending get', await Promise.race([pending, sleep(10, 'still pending')]));
  observe(
    'a later get',
    await client.get('/users/1').then(
      () => 'fulfilled',
      () => 'rejected',
    ),
  );
});

/** Two requests are under way when the client is disposed at 50 ms; another client is asked then. */
export const twoUnderWay = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const client = clientOf(answer);
  for (const ms of [800, 900]) client.get(`/slow?ms=${ms}`).catch(() => {});
  await sleep(50);
  await client[Symbol.asyncDispose]();
  observe(
    'another client',
    await clientOf(answer)
      .get('/users/1')
      .then(
        () => 'fulfilled',
        () => 'rejected',
      ),
  );
});

/** Headers at 50 ms, then a body of 4,000. */
export const slowBody = getting('/trickle');
