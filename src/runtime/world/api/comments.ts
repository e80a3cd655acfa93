import { HttpResponse, http } from 'msw/http';
import { type Comment, comments } from '../data.ts';
import { latencyOf } from '../latency-of.ts';
import { routes } from '../routes.ts';

export const commentHandlers = [
  http.get<never, never, readonly Comment[]>(routes.comments.url, async ({ request }) => {
    await latencyOf(routes.comments, request);
    return HttpResponse.json(comments);
  }),
];
