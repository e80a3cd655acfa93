import { scenario } from '#exercise';

interface Answer {
  loadPanels(panels: { name: string; url: string }[]): Promise<{
    ok: { name: string; data: unknown }[];
    failed: { name: string; error: unknown }[];
  }>;
}

const API = 'https://api.lanternpost.test';

/** A good one, an HTTP 500, a good one, a broken network, and JSON that is cut off. */
export const fivePanels = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const { ok, failed } = await answer.loadPanels([
    { name: 'users', url: `${API}/users` },
    { name: 'puffin', url: `${API}/quotes/puffin` },
    { name: 'comments', url: `${API}/comments` },
    { name: 'broken', url: `${API}/broken` },
    { name: 'weather', url: `${API}/weather/mist` },
  ]);
  observe(
    'good panels',
    ok.map(({ name }) => name),
  );
  observe('failed panels', failed.map(({ name }) => name).sort());
  observe(
    'every error is an Error',
    failed.every(({ error }) => error instanceof Error),
  );
});

/** The comments take 400 ms, the posts 200. */
export const slowFirst = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const { ok } = await answer.loadPanels([
    { name: 'comments', url: `${API}/comments` },
    { name: 'posts', url: `${API}/posts` },
  ]);
  observe(
    'good panels',
    ok.map(({ name }) => name),
  );
  observe(
    'their data',
    ok.map(({ data }) => data),
  );
});
