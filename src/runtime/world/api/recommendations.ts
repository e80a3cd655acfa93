import { HttpResponse, http } from 'msw/http';
import { latencyOf } from '../latency-of.ts';
import { routes } from '../routes.ts';
import { type Problem, problem } from './problem.ts';

export const recommendationHandlers = [
  http.get<{ id: string }, never, { tip: string }[] | Problem>(
    routes.recommendations.url,
    async ({ request }) => {
      const { fail } = routes.recommendations.variants;
      if (new URL(request.url).searchParams.get('fail')) {
        await latencyOf(routes.recommendations, request, fail);
        return problem(fail.status, 'recommendations are down');
      }
      await latencyOf(routes.recommendations, request);
      return HttpResponse.json([{ tip: 'wrap it twice' }]);
    },
  ),
];
