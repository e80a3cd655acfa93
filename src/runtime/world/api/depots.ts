import { HttpResponse, http } from 'msw/http';
import { type Depot, depots, stock } from '../data.ts';
import { latencyOf } from '../latency-of.ts';
import { routes } from '../routes.ts';
import { type Problem, problem } from './problem.ts';

interface Stock {
  depot: string;
  free: number;
}

export const depotHandlers = [
  http.get<never, never, readonly Depot[]>(routes.depots.url, async ({ request }) => {
    await latencyOf(routes.depots, request);
    return HttpResponse.json(depots);
  }),

  http.get<{ id: string }, never, Depot | Problem>(
    routes.depot.url,
    async ({ request, params: { id } }) => {
      const depot = depots.find((each) => each.id === id);
      await latencyOf(routes.depot, request, depot ? routes.depot : routes.depot.variants.unknown);
      return depot ? HttpResponse.json(depot) : problem(404, 'no such depot');
    },
  ),

  http.get<{ id: string }, never, Stock | Problem>(
    routes.depotStock.url,
    async ({ request, params: { id: depot } }) => {
      const free = stock[depot];
      const { unknown, ...known } = routes.depotStock.variants;
      const answer =
        free === undefined ? unknown : (known[depot as keyof typeof known] ?? routes.depotStock);
      await latencyOf(routes.depotStock, request, answer);
      if (free === undefined) return problem(404, 'no such depot');
      return depot === 'west'
        ? problem(known.west.status, 'maintenance')
        : HttpResponse.json({ depot, free });
    },
  ),
];
