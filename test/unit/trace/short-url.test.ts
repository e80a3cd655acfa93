import { expect, it } from 'vitest';
import { shortUrl } from '../../../src/runtime/trace/readings/short-url.ts';

it.each([
  [
    'the co-operative’s own host is left out',
    'https://api.lanternpost.test/posts?x=1',
    '/posts?x=1',
  ],
  ['of another API the name', 'https://api.github.test/users/python', 'api.github/users/python'],
  ['of a service the name', 'https://stock.svc.test/x', 'stock/x'],
  ['of a site the name', 'https://harbour.test/', 'harbour/'],
  ['of a socket the name', 'wss://live.lanternpost.test/couriers', 'live.lanternpost/couriers'],
  [
    'an unknown host is shown whole',
    'https://example.com/a.test/b',
    'https://example.com/a.test/b',
  ],
  [
    'a host that only begins like ours is shown whole',
    'https://api.lanternpost.test.evil/posts',
    'https://api.lanternpost.test.evil/posts',
  ],
])('%s', (_what, url, shown) => {
  expect(shortUrl(url)).toBe(shown);
});
