import { setTimeout as sleep } from 'node:timers/promises';
import { scenario, type World } from '#exercise';

interface Answer {
  app: { request(path: string, init?: RequestInit): Response | Promise<Response> };
}

const asking = (path: string, world: World = {}) =>
  scenario<Answer>({ seeds: 'exact', world }, async ({ app }) => {
    const response = await app.request(`/api/dashboard/${path}`);
    return { status: response.status, body: await response.json().catch(() => null) };
  });

export const gull = asking('1?carrier=gull');

/** Never answers. */
export const albatross = asking('1?carrier=albatross');

/** Answers 500 at 60 ms. */
export const puffin = asking('1?carrier=puffin');

/** There is no user 99: 404 at 80 ms. */
export const nobody = asking('99?carrier=gull');

/** The depot that the user names is not to be had. */
export const noDepot = asking('1?carrier=gull', { http: { depot: { status: 503, body: {} } } });

/** The client leaves at 50 ms. */
export const clientLeaves = scenario<Answer>({ seeds: 'exact' }, async ({ app }, tools) => {
  setTimeout(() => tools.controller.abort(), 50);
  const { signal } = tools.controller;
  await Promise.resolve(app.request('/api/dashboard/1?carrier=albatross', { signal })).catch(
    () => {},
  );
  await sleep(1);
});

/** The service of the users is broken. */
export const usersFail = asking('1?carrier=gull', { http: { user: { status: 500, body: {} } } });
