import { scenario } from '#exercise';

interface Answer {
  describeUser(id: number): Promise<unknown>;
}

/** The user takes 120 ms, the depot 100. */
export const cy = scenario<Answer>({ seeds: 'exact' }, async (answer) => answer.describeUser(3));

/** She lives elsewhere. */
export const ada = scenario<Answer>({ seeds: 'exact' }, async (answer) => answer.describeUser(1));
