/** The world's description as data: every route, and how long it takes under seed 0. */

import { harbourPages } from './sites/harbour-pages.ts';

export interface Answer {
  /** An address that gets this answer, from its path on. */
  example: string;
  /** Virtual ms until the headers; null where no answer comes, or where the request itself decides. */
  latency: number | null;
  /** 200 unless it is given. Where the answer is not always the same, that of the first request. */
  status?: number;
  answers: string;
}

export interface Route extends Answer {
  method: 'GET' | 'POST' | 'PUT';
  /** As MSW writes it; parameters begin with a colon. */
  url: string;
  /** What the server does with such a request, and when, in virtual ms: even if the client has left by then. */
  effect?: { at: number; what: string };
  /** Answers that differ from the route's own, by name: that of a parameter's value, or what is the matter. */
  variants?: { readonly [name: string]: Answer };
}

export const API = 'https://api.lanternpost.test';
const GITHUB = 'https://api.github.test';

const service = (name: string, latency: number, answers: string) =>
  ({
    method: 'GET',
    url: `https://${name}.svc.test/*`,
    example: '/o-7',
    latency,
    answers,
    effect: { at: 0, what: 'the `x-timeout-ms` of the request is noted' },
  }) as const;

export const routes = {
  users: {
    method: 'GET',
    url: `${API}/users`,
    example: '/users',
    latency: 300,
    answers: 'the 6 users',
    variants: {
      ids: {
        example: '/users?ids=1,2',
        latency: 120,
        answers: 'those users, null for each that is unknown',
      },
    },
  },
  user: {
    method: 'GET',
    url: `${API}/users/:id`,
    example: '/users/1',
    latency: 120,
    answers: 'a user',
    variants: {
      unknown: { example: '/users/99', latency: 80, status: 404, answers: '{ error }' },
    },
  },
  posts: {
    method: 'GET',
    url: `${API}/posts`,
    example: '/posts',
    latency: 200,
    answers: 'the 8 posts',
  },
  postComments: {
    method: 'GET',
    url: `${API}/posts/:id/comments`,
    example: '/posts/3/comments',
    latency: 150,
    answers: 'the 2 comments of a post',
  },
  comments: {
    method: 'GET',
    url: `${API}/comments`,
    example: '/comments',
    latency: 400,
    answers: 'the 16 comments',
  },
  depots: {
    method: 'GET',
    url: `${API}/depots`,
    example: '/depots',
    latency: 100,
    answers: 'the 4 depots',
  },
  depot: {
    method: 'GET',
    url: `${API}/depots/:id`,
    example: '/depots/north',
    latency: 100,
    answers: 'a depot',
    variants: {
      unknown: { example: '/depots/up', latency: 80, status: 404, answers: '{ error }' },
    },
  },
  depotStock: {
    method: 'GET',
    url: `${API}/depots/:id/stock`,
    example: '/depots/north/stock',
    latency: 80,
    answers: '{ depot, free }',
    variants: {
      east: { example: '/depots/east/stock', latency: 240, answers: '{ depot, free }' },
      south: { example: '/depots/south/stock', latency: null, answers: 'nothing, ever' },
      west: { example: '/depots/west/stock', latency: 40, status: 503, answers: '{ error }' },
      unknown: { example: '/depots/up/stock', latency: 80, status: 404, answers: '{ error }' },
    },
  },
  quote: {
    method: 'GET',
    url: `${API}/quotes/:carrier`,
    example: '/quotes/tern',
    latency: 90,
    answers: '{ carrier, cents }',
    variants: {
      gull: { example: '/quotes/gull', latency: 180, answers: '{ carrier, cents }' },
      petrel: { example: '/quotes/petrel', latency: 650, answers: '{ carrier, cents }' },
      albatross: { example: '/quotes/albatross', latency: null, answers: 'nothing, ever' },
      puffin: { example: '/quotes/puffin', latency: 60, status: 500, answers: '{ error }' },
      unknown: { example: '/quotes/dodo', latency: 80, status: 404, answers: '{ error }' },
    },
  },
  parcels: {
    method: 'GET',
    url: `${API}/parcels`,
    example: '/parcels?cursor=0',
    latency: 200,
    answers: '{ items, next }: 5 of the 25 parcels, and the cursor of the next page or null',
  },
  parcel: {
    method: 'GET',
    url: `${API}/parcels/:id`,
    example: '/parcels/LP-0001',
    latency: 100,
    answers: 'a parcel',
    variants: {
      unknown: { example: '/parcels/LP-9999', latency: 80, status: 404, answers: '{ error }' },
    },
  },
  saveParcel: {
    method: 'PUT',
    url: `${API}/parcels/:id`,
    example: '/parcels/LP-0001',
    latency: 200,
    answers: '{ saved }',
    effect: { at: 100, what: 'the parcel is saved' },
    variants: {
      unknown: { example: '/parcels/LP-9999', latency: 80, status: 404, answers: '{ error }' },
    },
  },
  parcelEvents: {
    method: 'GET',
    url: `${API}/parcels/:id/events`,
    example: '/parcels/LP-0001/events',
    latency: 100,
    answers: '6 lines of JSON, in 6 chunks, one every 200 ms; `?bad=1`, `?nonl=1`',
    variants: {
      unknown: {
        example: '/parcels/LP-9999/events',
        latency: 80,
        status: 404,
        answers: '{ error }',
      },
    },
  },
  recommendations: {
    method: 'GET',
    url: `${API}/recommendations/:id`,
    example: '/recommendations/LP-0002',
    latency: 150,
    answers: 'tips',
    variants: {
      fail: {
        example: '/recommendations/LP-0002?fail=1',
        latency: 60,
        status: 500,
        answers: '{ error }',
      },
    },
  },
  weather: {
    method: 'GET',
    url: `${API}/weather/:island`,
    example: '/weather/holm',
    latency: 90,
    answers: '{ island, wind }',
    variants: {
      mist: { example: '/weather/mist', latency: 90, answers: 'the beginning of some JSON' },
    },
  },
  geocode: {
    method: 'GET',
    url: `${API}/geocode`,
    example: '/geocode?q=quay',
    latency: 150,
    answers: '{ q, lat, lon }, for three at a time',
    variants: {
      tooMany: {
        example: '/geocode?q=quay',
        latency: 20,
        status: 429,
        answers: '{ error }, when three are being answered; Retry-After: 1',
      },
    },
  },
  slow: {
    method: 'GET',
    url: `${API}/slow`,
    example: '/slow?ms=300',
    latency: null,
    answers: '{ waited } after ?ms=',
  },
  hang: {
    method: 'GET',
    url: `${API}/hang`,
    example: '/hang',
    latency: null,
    answers: 'nothing, ever',
  },
  broken: {
    method: 'GET',
    url: `${API}/broken`,
    example: '/broken',
    latency: 30,
    answers: 'a network error',
  },
  trickle: {
    method: 'GET',
    url: `${API}/trickle`,
    example: '/trickle',
    latency: 50,
    answers: 'text, in 10 chunks, one every 400 ms',
  },
  flaky: {
    method: 'GET',
    url: `${API}/flaky/:key`,
    example: '/flaky/a?fail=0',
    latency: 50,
    answers: '{ ok, attempt }, once the first ?fail= calls of a key have failed',
    variants: {
      failing: {
        example: '/flaky/a?fail=2',
        latency: 50,
        status: 503,
        answers: '{ error }; with ?retryAfter= it is 429, and Retry-After',
      },
    },
  },
  labels: {
    method: 'POST',
    url: `${API}/labels`,
    example: '/labels',
    latency: 100,
    status: 201,
    answers: 'the label, 201; the answer to the first call of a run is lost',
    effect: { at: 50, what: 'a label is stored, unless its Idempotency-Key has one already' },
  },
  tracking: {
    method: 'GET',
    url: `${API}/tracking/live`,
    example: '/tracking/live',
    latency: 50,
    answers:
      'server-sent events, one every 250 ms, four at a time; Last-Event-ID goes on from there',
  },
  githubUser: {
    method: 'GET',
    url: `${GITHUB}/users/:login`,
    example: '/users/python',
    latency: 420,
    answers: '{ login, id, public_repos }',
    variants: {
      django: { example: '/users/django', latency: 250, answers: '{ login, id, public_repos }' },
      fastapi: { example: '/users/fastapi', latency: 610, answers: '{ login, id, public_repos }' },
      unknown: { example: '/users/nobody', latency: 90, status: 404, answers: '{ message }' },
    },
  },
  harbour: {
    method: 'GET',
    url: 'https://harbour.test/*',
    example: '/',
    latency: 100,
    answers: 'a page with links to /a, /b and /c',
    variants: {
      ...Object.fromEntries(
        Object.entries(harbourPages).map(([path, { links, ...page }]) => [
          path,
          { example: path, ...page, answers: `a page with links to ${links.join(', ')}` },
        ]),
      ),
      unknown: { example: '/missing', latency: 60, status: 404, answers: 'not found' },
    } as { [path: string]: Answer; unknown: Answer },
  },
  orders: service('orders', 40, '{ id, sku, qty }'),
  stock: service('stock', 60, '{ sku, free }'),
  pricing: service('pricing', 80, '{ sku, cents }'),
  reviews: service('reviews', 70, '{ stars }'),
} as const satisfies Record<string, Route>;
export type RouteName = keyof typeof routes;

/** Where a WebSocket may be opened. Times are virtual ms. */
export interface SocketRoute {
  url: string;
  /** From the first word to the `open` event. */
  handshake: number;
  /** What the program sends is on its way for so long. */
  toServer: number;
  /** From `close()` to the `close` event. */
  closing: number;
  answers: string;
}

export const sockets = {
  couriers: {
    url: 'wss://live.lanternpost.test/couriers',
    handshake: 50,
    toServer: 15,
    closing: 10,
    answers: 'four positions, one every 100 ms, and then a goodbye: 1000',
  },
} as const satisfies Record<string, SocketRoute>;

export type SocketName = keyof typeof sockets;
