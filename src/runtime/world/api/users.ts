import { HttpResponse, http } from 'msw/http';
import { type User, users } from '../data.ts';
import { latencyOf } from '../latency-of.ts';
import { routes } from '../routes.ts';
import { type Problem, problem } from './problem.ts';

const byId = (id: string): User | undefined => users.find((user) => user.id === Number(id));

export const userHandlers = [
  http.get<never, never, readonly (User | null)[]>(routes.users.url, async ({ request }) => {
    const ids = new URL(request.url).searchParams.get('ids');
    if (ids === null) {
      await latencyOf(routes.users, request);
      return HttpResponse.json(users);
    }
    await latencyOf(routes.users, request, routes.users.variants.ids);
    return HttpResponse.json(ids.split(',').map((id) => byId(id) ?? null));
  }),

  http.get<{ id: string }, never, User | Problem>(
    routes.user.url,
    async ({ request, params: { id } }) => {
      const user = byId(id);
      await latencyOf(routes.user, request, user ? routes.user : routes.user.variants.unknown);
      return user ? HttpResponse.json(user) : problem(404, 'no such user');
    },
  ),
];
