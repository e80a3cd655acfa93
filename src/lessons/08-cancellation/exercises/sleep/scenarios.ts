import { scenario } from '#exercise';

interface Answer {
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** 100 ms with a signal, then 100 without. */
export const twice = scenario<Answer>(
  { seeds: 'exact' },
  async (answer, { controller, observe }) => {
    await answer.sleep(100, controller.signal);
    await answer.sleep(100);
    observe('onabort is set', controller.signal.onabort !== null);
  },
);

/** Aborted at 30 ms. */
export const woken = scenario<Answer>(
  { seeds: 'exact' },
  async (answer, { controller, observe }) => {
    const reason = new Error('stop');
    setTimeout(() => controller.abort(reason), 30);
    try {
      await answer.sleep(1000, controller.signal);
    } catch (error) {
      observe('rejected with the reason itself', error === reason);
      throw error;
    }
  },
);

export const early = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  let sleeping: Promise<void>;
  try {
    sleeping = answer.sleep(1000, AbortSignal.abort(new Error('early')));
  } catch (error) {
    observe('the call itself threw', (error as Error).message);
    throw error;
  }
  observe('the call itself threw', false);
  return sleeping;
});
