import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Resource extends AsyncDisposable {
  name: string;
}

interface Answer {
  openAll(
    names: string[],
    open: (name: string) => Promise<Resource>,
  ): Promise<AsyncDisposable & { items: Resource[] }>;
}

/** Opening takes 10 ms and closing 5; what happens is put down in `log`. */
const opener =
  (log: string[], broken?: string) =>
  async (name: string): Promise<Resource> => {
    await sleep(10);
    if (name === broken) throw new Error(`cannot open ${name}`);
    log.push(`open ${name}`);
    return {
      name,
      async [Symbol.asyncDispose]() {
        await sleep(5);
        log.push(`close ${name}`);
      },
    };
  };

export const allOpen = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const log: string[] = [];
  const opened = await answer.openAll(['a', 'b', 'c'], opener(log));
  observe('when it fulfils', [...log]);
  observe(
    'items',
    opened.items.map(({ name }) => name),
  );
  await opened[Symbol.asyncDispose]();
  observe('when it is disposed', log.slice(3));
});

/** c cannot be opened. */
export const thirdFails = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const log: string[] = [];
  try {
    return await answer.openAll(['a', 'b', 'c', 'd'], opener(log, 'c'));
  } finally {
    observe('when it rejects', [...log]);
    // Whatever comes after that comes too late.
    setTimeout(() => observe('later', log), 100);
  }
});
