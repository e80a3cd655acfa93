import { scenario } from '#exercise';

interface Answer {
  safeFetch<T>(
    url: string,
    parse: (text: string) => T,
    options?: { signal?: AbortSignal; timeoutMs?: number },
  ): Promise<unknown>;
}

const API = 'https://api.lanternpost.test';
const of = (path: string, parse: (text: string) => unknown = JSON.parse) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer) =>
    answer.safeFetch(API + path, parse, { timeoutMs: 1000 }),
  );

export const ada = of('/users/1');
export const hanging = of('/hang');
export const broken = of('/broken');
export const puffin = of('/quotes/puffin');
export const mist = of('/weather/mist');

/** The parser has a bug: no user has an address. */
export const bug = of('/users/1', (text) => JSON.parse(text).address.street);

/** The caller leaves at 100 ms. */
export const callerLeaves = scenario<Answer>({ seeds: 'exact' }, async (answer, { controller }) => {
  setTimeout(() => controller.abort(new Error('user left')), 100);
  const { signal } = controller;
  return answer.safeFetch(`${API}/slow?ms=900`, JSON.parse, { timeoutMs: 1000, signal });
});

/** The headers come, and the network breaks in the middle of the body. */
export const brokenBody = scenario<Answer>(
  { seeds: 'exact', world: { http: { user: { brokenBody: { after: 0 } } } } },
  async (answer) => answer.safeFetch(`${API}/users/1`, JSON.parse, { timeoutMs: 1000 }),
);

/** The caller has a time limit, too, which is over at 100 ms. */
export const callersTimeIsUp = scenario<Answer>(
  { seeds: 'exact' },
  async (answer, { controller }) => {
    const reason = new DOMException("the caller's time is up", 'TimeoutError');
    setTimeout(() => controller.abort(reason), 100);
    const { signal } = controller;
    return answer.safeFetch(`${API}/slow?ms=900`, JSON.parse, { timeoutMs: 1000, signal });
  },
);

/** The errors that stand in the results. */
export const errorsKept = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const kept: string[] = [];
  for (const path of ['/broken', '/weather/mist', '/hang']) {
    const result = await answer.safeFetch(API + path, JSON.parse, { timeoutMs: 1000 });
    const { error } = result as { error?: unknown };
    kept.push(error instanceof Error ? error.name : typeof error);
  }
  return kept;
});
