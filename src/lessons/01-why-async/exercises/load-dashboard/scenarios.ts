import { scenario } from '#exercise';

interface Answer {
  loadDashboard(): Promise<unknown>;
}

/** Users take 300 ms, posts 200, comments 400. */
export const dashboard = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.loadDashboard(),
);
