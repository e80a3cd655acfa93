import { HttpResponse, http } from 'msw/http';
import { type Comment, comments, type Post, posts } from '../data.ts';
import { latencyOf } from '../latency-of.ts';
import { routes } from '../routes.ts';

export const postHandlers = [
  http.get<never, never, readonly Post[]>(routes.posts.url, async ({ request }) => {
    await latencyOf(routes.posts, request);
    return HttpResponse.json(posts);
  }),

  http.get<{ id: string }, never, Comment[]>(
    routes.postComments.url,
    async ({ request, params: { id } }) => {
      await latencyOf(routes.postComments, request);
      return HttpResponse.json(comments.filter(({ post_id }) => post_id === Number(id)));
    },
  ),
];
