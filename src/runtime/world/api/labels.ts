import { HttpResponse, http } from 'msw/http';
import { fresh } from '../fresh.ts';
import { latencyOf } from '../latency-of.ts';
import { effect } from '../net.ts';
import { routes } from '../routes.ts';
import { jsonOf } from './json-of.ts';
import type { Problem } from './problem.ts';

interface Label {
  id: number;
}

const printed = fresh(() => ({ calls: 0, labels: [] as Label[], byKey: new Map<string, Label>() }));

export const labelHandlers = [
  http.post<never, object, Label | Problem>(routes.labels.url, async ({ request }) => {
    const desk = printed();
    const isFirst = ++desk.calls === 1;
    const order = await jsonOf(request);
    const { labels: route } = routes;
    const half = route.effect.at / route.latency;
    await latencyOf(route, request, route, half);
    if (order instanceof Response) return order;
    const key = request.headers.get('idempotency-key');
    const label = (key && desk.byKey.get(key)) || store(order);
    if (key) desk.byKey.set(key, label);
    await latencyOf(route, request, route, 1 - half);
    return isFirst ? HttpResponse.error() : HttpResponse.json(label, { status: 201 });
  }),
];

function store(order: object): Label {
  const { labels } = printed();
  const label = { ...order, id: labels.length + 1 };
  labels.push(label);
  effect('label stored', label);
  return label;
}
