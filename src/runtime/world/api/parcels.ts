import { HttpResponse, http } from 'msw/http';
import { type Parcel, parcels } from '../data.ts';
import { fresh } from '../fresh.ts';
import { latencyOf } from '../latency-of.ts';
import { effect } from '../net.ts';
import { routes } from '../routes.ts';
import { jsonOf } from './json-of.ts';
import { type Problem, problem } from './problem.ts';

const PAGE = 5;

interface Page {
  items: Parcel[];
  next: string | null;
}

/** The parcels as they are now, by id. */
export const stored = fresh(() => new Map(parcels.map((parcel) => [parcel.id, parcel])));

export const parcelHandlers = [
  http.get<never, never, Page>(routes.parcels.url, async ({ request }) => {
    const cursor = Number(new URL(request.url).searchParams.get('cursor')) || 0;
    await latencyOf(routes.parcels, request);
    const all = [...stored().values()];
    const end = cursor + PAGE;
    return HttpResponse.json({
      items: all.slice(cursor, end),
      next: end < all.length ? String(end) : null,
    });
  }),

  http.get<{ id: string }, never, Parcel | Problem>(
    routes.parcel.url,
    async ({ request, params: { id } }) => {
      const { parcel: route } = routes;
      await latencyOf(route, request, stored().has(id) ? route : route.variants.unknown);
      const parcel = stored().get(id);
      return parcel ? HttpResponse.json(parcel) : problem(404, 'no such parcel');
    },
  ),

  // Saved half-way: a client that leaves then, or loses the answer, cannot know.
  http.put<{ id: string }, Partial<Parcel>, { saved: string } | Problem>(
    routes.saveParcel.url,
    async ({ request, params: { id } }) => {
      const { saveParcel: route } = routes;
      if (!stored().has(id)) {
        await latencyOf(route, request, route.variants.unknown);
        return problem(404, 'no such parcel');
      }
      const change = await jsonOf(request);
      const half = route.effect.at / route.latency;
      await latencyOf(route, request, route, half);
      if (change instanceof Response) return change;
      // A PUT replaces the parcel: a field that it does not send is gone.
      const saved = { ...change, id } as Parcel;
      stored().set(id, saved);
      effect('parcel saved', saved);
      await latencyOf(route, request, route, 1 - half);
      return HttpResponse.json({ saved: id });
    },
  ),
];
