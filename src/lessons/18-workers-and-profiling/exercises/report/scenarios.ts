import { scenario } from '#exercise';

interface Answer {
  buildReport(): Promise<unknown>;
}

/** The server allows three requests at a time. */
export const report = scenario<Answer>({ seeds: 'exact' }, async (answer) => answer.buildReport());
