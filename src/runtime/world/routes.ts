/** The world's description as data: every route, and how long it takes under seed 0. */

export interface Route {
  method: 'GET' | 'POST' | 'PUT';
  /** As MSW writes it; parameters begin with a colon. */
  url: string;
  /** Virtual ms until the answer; null where the request itself decides, or no answer comes. */
  latency: number | null;
  answers: string;
}

export const API = 'https://api.lanternpost.test';

export const routes = {
  posts: { method: 'GET', url: `${API}/posts`, latency: 200, answers: 'the 8 posts' },
  postComments: {
    method: 'GET',
    url: `${API}/posts/:id/comments`,
    latency: 150,
    answers: 'the 2 comments of a post',
  },
  slow: { method: 'GET', url: `${API}/slow`, latency: null, answers: '{ waited } after ?ms=' },
  hang: { method: 'GET', url: `${API}/hang`, latency: null, answers: 'nothing, ever' },
  broken: { method: 'GET', url: `${API}/broken`, latency: 30, answers: 'a network error' },
} as const satisfies Record<string, Route>;
