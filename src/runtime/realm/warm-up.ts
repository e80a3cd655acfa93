/**
 * A small run that nobody sees, while the realm waits for its first: what a program is likely to use has been
 * compiled by the engine then. Without it the first run takes about three times as long.
 */

import { defaultLimits } from '../sandbox/protocol.ts';
import { routes } from '../world/routes.ts';
import type { Evaluate } from './evaluate.ts';
import { Run } from './run.ts';

/** Calls until the engine has compiled the hooks for speed. */
const MANY = 1000;

/** As the compiler would write it: tasks that sleep, print and fetch, and a main that gathers them. */
const program = `async (realm) => {
  const h = realm.hooks, t = h.main;
  try {
    const sleep = realm.modules['node:timers/promises'].setTimeout;
    const job = (n) => h.task(0, 'job', [n], async (u) => {
      try {
        h.resumed(u, 0, await h.waits(u, 0, sleep(n)));
        console.log('job', n, [n], { n });
        const response = h.resumed(u, 0, await h.waits(u, 0, fetch(h.at(0, '${routes.posts.url}'))));
        return h.returns(u, 0, h.resumed(u, 0, await h.waits(u, 0, response.json())));
      } catch (e) { throw h.failed(u, e); } finally { h.ended(u); }
    });
    h.resumed(t, 0, await h.waits(t, 0, h.join('all', Promise, Promise.all, [job(2), job(1)])));
    const leaf = (n) => h.task(0, 'leaf', [n], async (u) => {
      try {
        h.resumed(u, 0, await h.waits(u, 0, n));
        return h.returns(u, 0, n);
      } catch (e) { throw h.failed(u, e); } finally { h.ended(u); }
    });
    for (let n = 0; n < ${MANY}; n++) h.resumed(t, 0, await h.waits(t, 0, leaf(n)));
    return {};
  } catch (e) { throw h.failed(t, e); } finally { h.ended(t); }
}`;

export function warmUp(evaluate: Evaluate): Promise<void> {
  return new Promise((done) => {
    const run = new Run();
    run.begin(
      {
        type: 'run',
        run: 0,
        program: { factory: program, firstSite: 0 },
        modules: [],
        seed: 0,
        limits: defaultLimits,
        again: true,
      },
      { part: () => {}, done },
    );
    // Should it fail, the realm is merely cold.
    run.start(evaluate).catch(() => done());
  });
}
