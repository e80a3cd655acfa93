/** A place with programmers' names, as the article has one that this course grew from. */

import { HttpResponse, http } from 'msw/http';
import { latencyOf } from '../latency-of.ts';
import { routes } from '../routes.ts';

interface GithubUser {
  login: string;
  id: number;
  public_repos: number;
}

const users: readonly GithubUser[] = [
  { login: 'python', id: 1525981, public_repos: 93 },
  { login: 'django', id: 27804, public_repos: 71 },
  { login: 'fastapi', id: 65629, public_repos: 12 },
];

const { unknown, ...known } = routes.githubUser.variants;

export const githubHandlers = [
  http.get<{ login: string }, never, GithubUser | { message: string }>(
    routes.githubUser.url,
    async ({ request, params: { login } }) => {
      const user = users.find((each) => each.login === login);
      const answer = user ? (known[login as keyof typeof known] ?? routes.githubUser) : unknown;
      await latencyOf(routes.githubUser, request, answer);
      return user
        ? HttpResponse.json(user)
        : HttpResponse.json({ message: 'Not Found' }, { status: unknown.status });
    },
  ),
];
