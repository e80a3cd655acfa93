import { expect, it } from 'vitest';
import { nearestRoute } from '../../../src/runtime/world/nearest-route.ts';
import { API, type Route, routes } from '../../../src/runtime/world/routes.ts';

it.each([
  [`${API}/post`, `GET ${API}/posts`],
  [`${API}/Posts?page=2#top`, `GET ${API}/posts`],
  [`${API}/posts/3/comment`, `GET ${API}/posts/:id/comments`],
  ['https://api.lanternpost.example/hang', `GET ${API}/hang`],
])('%s is nearest to %s', (url, route) => {
  expect(nearestRoute('GET', url)).toBe(route);
});

it('a route is nearest to itself', () => {
  for (const { method, url } of Object.values(routes) as Route[]) {
    expect(nearestRoute(method, url)).toBe(`${method} ${url}`);
  }
});
