import { scenario } from '#exercise';

interface Answer {
  collectQuotes(carriers: string[], budgetMs: number): Promise<unknown>;
}

/** Tern at 90 ms, gull at 180, petrel at 650; albatross never; puffin answers 500. */
export const fiveCarriers = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.collectQuotes(['gull', 'tern', 'petrel', 'albatross', 'puffin'], 700),
);

export const quickOnes = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.collectQuotes(['gull', 'tern'], 700),
);

export const noneInTime = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.collectQuotes(['albatross'], 200),
);

/** Tern asks for 1,510 cents, gull for 420. */
export const dearTern = scenario<Answer>(
  {
    seeds: 'exact',
    world: {
      http: {
        quote: {
          path: '/quotes/tern',
          status: 200,
          body: { carrier: 'tern', cents: 1510 },
          latency: 90,
        },
      },
    },
  },
  async (answer) => answer.collectQuotes(['tern', 'gull'], 700),
);
