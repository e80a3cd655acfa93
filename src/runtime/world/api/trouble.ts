/** Routes that are slow, silent or broken on purpose. */

import { HttpResponse, http } from 'msw/http';
import { latency, never } from '../net.ts';
import { routes } from '../routes.ts';

export const troubleHandlers = [
  http.get(routes.slow.url, async ({ request }) => {
    const waited = Number(new URL(request.url).searchParams.get('ms'));
    await latency(`GET ${request.url}`, waited);
    return HttpResponse.json({ waited });
  }),

  http.get(routes.hang.url, () => never()),

  http.get(routes.broken.url, async ({ request }) => {
    await latency(`GET ${request.url}`, routes.broken.latency);
    return HttpResponse.error();
  }),
];
