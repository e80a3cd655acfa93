import { HttpResponse, http } from 'msw/http';
import { fresh } from '../fresh.ts';
import { latencyOf } from '../latency-of.ts';
import { routes } from '../routes.ts';
import type { Problem } from './problem.ts';

/** How many requests are answered at once. */
const MOST = 3;

interface Place {
  q: string;
  lat: number;
  lon: number;
}

/** The requests that are being answered. */
const underWay = fresh(() => new Set<Request>());

export const geocodeHandlers = [
  http.get<never, never, Place | Problem>(routes.geocode.url, async ({ request }) => {
    const now = underWay();
    if (now.size >= MOST) {
      const { tooMany } = routes.geocode.variants;
      await latencyOf(routes.geocode, request, tooMany);
      return HttpResponse.json(
        { error: `max ${MOST} at once` },
        { status: tooMany.status, headers: { 'retry-after': '1' } },
      );
    }
    now.add(request);
    request.signal.addEventListener('abort', () => now.delete(request), { once: true });
    try {
      await latencyOf(routes.geocode, request);
    } finally {
      now.delete(request);
    }
    const q = new URL(request.url).searchParams.get('q') ?? '';
    return HttpResponse.json({ q, lat: 60 + q.length, lon: -1 });
  }),
];
