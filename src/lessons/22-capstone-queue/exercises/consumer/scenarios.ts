import { scenario } from '#exercise';

interface Job {
  id: string;
  attempts: number;
}

interface Answer {
  createConsumer(deps: {
    seen: {
      add(id: string): Promise<boolean>;
      has(id: string): Promise<boolean>;
      remove(id: string): Promise<void>;
    };
    apply(job: Job): Promise<void>;
    deadLetter(job: Job): Promise<void>;
    maxAttempts: number;
  }): (job: Job) => Promise<'ack' | 'retry' | 'dead'>;
}

interface Tools {
  io(ms: number): Promise<void>;
  observe(name: string, value: unknown): void;
}

/** A table that takes 10 ms, work that takes 30; `fails` says at which deliveries it does. */
function deps({ io, observe }: Tools, fails: (attempt: number) => boolean) {
  const marks = new Set<string>();
  const applied: string[] = [];
  const dead: string[] = [];
  observe('applied', applied);
  observe('dead letters', dead);
  return {
    seen: {
      async add(id: string) {
        await io(10);
        if (marks.has(id)) return false;
        marks.add(id);
        return true;
      },
      async has(id: string) {
        await io(10);
        return marks.has(id);
      },
      async remove(id: string) {
        await io(10);
        marks.delete(id);
      },
    },
    async apply({ id, attempts }: Job) {
      await io(30);
      if (fails(attempts)) throw new Error('boom');
      applied.push(id);
      observe('applied', applied);
    },
    async deadLetter({ id }: Job) {
      await io(5);
      dead.push(id);
      observe('dead letters', dead);
      observe('dead letter written at', performance.now());
    },
    maxAttempts: 3,
  };
}

/** The same job, delivered so many times in a row. */
const inARow = (deliveries: number, fails: (attempt: number) => boolean) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer, tools) => {
    const consume = answer.createConsumer(deps(tools, fails));
    const said: string[] = [];
    for (let attempts = 1; attempts <= deliveries; attempts++) {
      said.push(await consume({ id: 'x', attempts }));
      tools.observe('said at', performance.now());
    }
    return said;
  });

export const twice = inARow(2, () => false);
export const firstFails = inARow(2, (attempt) => attempt === 1);
export const alwaysFails = inARow(3, () => true);

/** Three copies of a job at once; the schedule says in which order they come through. */
export const threeCopies = scenario<Answer>({ seeds: 'all' }, async (answer, tools) => {
  const consume = answer.createConsumer(deps(tools, () => false));
  return Promise.all(
    [1, 2, 3].map(async () => {
      await tools.io(20);
      return consume({ id: 'x', attempts: 1 });
    }),
  );
});

/** Two consumers of one table, one copy of the job for each. */
export const twoConsumers = scenario<Answer>({ seeds: 'exact' }, async (answer, tools) => {
  const shared = deps(tools, () => false);
  const consumers = [answer.createConsumer(shared), answer.createConsumer(shared)];
  return Promise.all(consumers.map((consume) => consume({ id: 'x', attempts: 1 })));
});

/** The first two attempts fail; the third is the last that is allowed, and succeeds. */
export const lastSucceeds = inARow(3, (attempt) => attempt < 3);

/** Others have tried twice. */
export const thirdDelivery = scenario<Answer>({ seeds: 'exact' }, async (answer, tools) => {
  const consume = answer.createConsumer(deps(tools, () => true));
  return [await consume({ id: 'x', attempts: 3 })];
});

/** The first attempt fails; the table is looked at in the moment in which the consumer says so. */
export const failsOnce = scenario<Answer>({ seeds: 'exact' }, async (answer, tools) => {
  const table = new Set<string>();
  const shared = deps(tools, () => true);
  const { add, remove } = shared.seen;
  shared.seen.add = async (id) => {
    const mine = await add(id);
    table.add(id);
    return mine;
  };
  shared.seen.remove = async (id) => {
    await remove(id);
    table.delete(id);
  };
  const said = await answer.createConsumer(shared)({ id: 'x', attempts: 1 });
  tools.observe('in the table when it said so', [...table]);
  return said;
});
