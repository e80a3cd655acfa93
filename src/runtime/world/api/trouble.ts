/** Routes that are slow, silent, broken or moody on purpose. */

import { HttpResponse, http } from 'msw/http';
import { chunked } from '../chunked.ts';
import { fresh } from '../fresh.ts';
import { latencyOf } from '../latency-of.ts';
import { routes } from '../routes.ts';
import { type Problem, problem } from './problem.ts';

/** Virtual ms before each chunk of the body that trickles. */
const EVERY = 400;

const attempts = fresh(() => new Map<string, number>());

export const troubleHandlers = [
  http.get<never, never, { waited: number } | Problem>(routes.slow.url, async ({ request }) => {
    const waited = Number(new URL(request.url).searchParams.get('ms'));
    if (!(waited >= 0 && waited < Infinity)) return problem(400, 'ms is a number of milliseconds');
    await latencyOf(routes.slow, request, { latency: waited });
    return HttpResponse.json({ waited });
  }),

  http.get(routes.hang.url, ({ request }) => latencyOf(routes.hang, request)),

  http.get(routes.broken.url, async ({ request }) => {
    await latencyOf(routes.broken, request);
    return HttpResponse.error();
  }),

  http.get(routes.trickle.url, async ({ request }) => {
    await latencyOf(routes.trickle, request);
    const encoder = new TextEncoder();
    const chunks = Array.from({ length: 10 }, (_, i) => encoder.encode(`chunk${i} `));
    return new HttpResponse(chunked(request, chunks, EVERY), {
      headers: { 'content-type': 'text/plain' },
    });
  }),

  http.get<{ key: string }, never, { ok: true; attempt: number } | Problem>(
    routes.flaky.url,
    async ({ request, params: { key } }) => {
      const asked = new URL(request.url).searchParams;
      const attempt = (attempts().get(key) ?? 0) + 1;
      attempts().set(key, attempt);
      await latencyOf(routes.flaky, request);
      if (attempt > Number(asked.get('fail') ?? 2)) return HttpResponse.json({ ok: true, attempt });
      const retryAfter = asked.get('retryAfter');
      const { status } = routes.flaky.variants.failing;
      if (retryAfter === null) return problem(status, `attempt ${attempt}`);
      return HttpResponse.json(
        { error: `attempt ${attempt}` },
        { status: 429, headers: { 'retry-after': retryAfter } },
      );
    },
  ),
];
