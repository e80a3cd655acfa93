import { HttpResponse, http } from 'msw/http';
import { chunked } from '../chunked.ts';
import { trackingKinds } from '../data.ts';
import { latencyOf } from '../latency-of.ts';
import { routes } from '../routes.ts';
import { stored } from './parcels.ts';
import { problem } from './problem.ts';

/** Where one chunk ends and the next begins, in bytes; 191 is inside the two of `è`. */
const CUTS = [40, 95, 191, 214, 260];
/** Virtual ms before each chunk. */
const EVERY = 200;

export const parcelEventHandlers = [
  http.get<{ id: string }>(routes.parcelEvents.url, async ({ request, params: { id } }) => {
    const { parcelEvents: route } = routes;
    const isKnown = stored().has(id);
    await latencyOf(route, request, isKnown ? route : route.variants.unknown);
    if (!isKnown) return problem(404, 'no such parcel');
    const asked = new URL(request.url).searchParams;
    const lines = trackingKinds.map((kind, i) =>
      JSON.stringify({
        seq: i + 1,
        parcel: id,
        kind,
        note: kind === 'at-sea' ? 'très agité' : undefined,
      }),
    );
    if (asked.has('bad')) lines[3] = '{"seq":4,';
    const text = lines.join('\n') + (asked.has('nonl') ? '' : '\n');
    return new HttpResponse(chunked(request, pieces(text), EVERY), {
      headers: { 'content-type': 'application/x-ndjson' },
    });
  }),
];

function pieces(text: string): Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  const all = [...CUTS, bytes.length].map((cut, i) => bytes.slice(CUTS[i - 1] ?? 0, cut));
  return all.filter(({ length }) => length > 0);
}
