/** Small services that know of deadlines: each notes how much time its caller said was left. */

import { type HttpHandler, HttpResponse, http } from 'msw/http';
import { latencyOf } from '../latency-of.ts';
import { effect } from '../net.ts';
import { type Route, routes } from '../routes.ts';

function service(name: string, route: Route, answer: (path: string) => object): HttpHandler {
  return http.get(route.url, async ({ request }) => {
    const path = new URL(request.url).pathname;
    const given = request.headers.get('x-timeout-ms');
    effect('budget noted', { service: name, budget: given === null ? null : Number(given), path });
    await latencyOf(route, request);
    return HttpResponse.json(answer(path));
  });
}

export const serviceHandlers = [
  service('orders', routes.orders, (path) => ({ id: path.split('/').pop(), sku: 'rope', qty: 2 })),
  service('stock', routes.stock, () => ({ sku: 'rope', free: 9 })),
  service('pricing', routes.pricing, () => ({ sku: 'rope', cents: 1250 })),
  service('reviews', routes.reviews, () => ({ stars: 4 })),
];
