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
