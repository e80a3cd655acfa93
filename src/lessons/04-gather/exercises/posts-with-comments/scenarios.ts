import { scenario } from '#exercise';

interface Answer {
  postsWithComments(): Promise<unknown>;
}

/** The posts take 200 ms, the comments of each 150. */
export const eightPosts = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.postsWithComments(),
);

/** The comments of the first post take 400 ms, all others 150. */
export const firstIsSlow = scenario<Answer>(
  {
    seeds: 'exact',
    world: { http: { postComments: { path: '/posts/1/comments', latency: 400 } } },
  },
  async (answer) => answer.postsWithComments(),
);
