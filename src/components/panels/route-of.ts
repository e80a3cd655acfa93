import { type Route, routes } from '../../runtime/index.ts';

/** The handler of the mocked world that answers such a request; undefined when none does. */
export function routeOf(method: string, url: string): Route | undefined {
  const all: readonly Route[] = Object.values(routes);
  const address = url.replace(/[?#].*$/s, '');
  return all.find((route) => route.method === method && pattern(route.url).test(address));
}

/** `https://api.test/users/:id` and `https://site.test/*`, as MSW writes addresses. */
function pattern(url: string): RegExp {
  const parts = url
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\/:\w+/g, '/[^/]+');
  return new RegExp(`^${parts}/?$`);
}
