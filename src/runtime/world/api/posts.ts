import { HttpResponse, http } from 'msw/http';
import { comments, posts } from '../data.ts';
import { latency } from '../net.ts';
import { routes } from '../routes.ts';

export const postHandlers = [
  http.get(routes.posts.url, async ({ request }) => {
    await latency(`GET ${request.url}`, routes.posts.latency);
    return HttpResponse.json(posts);
  }),

  http.get<{ id: string }>(routes.postComments.url, async ({ request, params }) => {
    await latency(`GET ${request.url}`, routes.postComments.latency);
    return HttpResponse.json(comments.filter(({ post_id }) => post_id === Number(params.id)));
  }),
];
