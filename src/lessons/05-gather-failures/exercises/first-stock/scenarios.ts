import { scenario } from '#exercise';

interface Answer {
  firstStock(depots: string[]): Promise<unknown>;
}

/** South never answers, west answers 503 at 40 ms, north is good at 80, east at 240. */
export const fourDepots = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.firstStock(['south', 'west', 'east', 'north']),
);

export const allFail = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.firstStock(['west', 'west']),
);

/** North, beside west; when that is answered, the same once more. */
export const again = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  for (const time of ['first', 'second']) {
    observe(`the ${time} time`, await answer.firstStock(['west', 'north']));
  }
});
