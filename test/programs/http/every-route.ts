// Every route at once, read to the end: what comes when, and in which order.
const API = 'https://api.lanternpost.test';
const paths =
  `/users /users?ids=1,9 /users/3 /users/99 /posts /posts/2/comments /comments /depots /depots/east
  /depots/up /depots/north/stock /depots/east/stock /depots/south/stock /depots/west/stock /quotes/tern /quotes/gull
  /quotes/petrel /quotes/albatross /quotes/puffin /parcels?cursor=20 /parcels/LP-0001 /parcels/NOPE
  /parcels/LP-0001/events /parcels/LP-0001/events?bad=1 /recommendations/LP-0001 /recommendations/LP-0001?fail=1
  /weather/mist /geocode?q=a /geocode?q=b /geocode?q=c /geocode?q=d /slow?ms=77 /hang /broken /trickle
  /flaky/a?fail=1&retryAfter=1 /flaky/a?fail=1 /tracking/live /nowhere`.split(/\s+/);
const addresses = [
  ...paths.map((path) => API + path),
  'https://api.github.test/users/django',
  'https://harbour.test/flaky',
  'https://harbour.test/flaky',
  'https://orders.svc.test/o-7',
  'https://elsewhere.test/x',
];
await Promise.allSettled(
  addresses.map(async (address) => {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(6000) });
      const headers = [...response.headers].join(' ');
      console.log(response.status, address, headers, response.type, response.redirected);
      console.log(address, (await response.text()).length);
    } catch (error: any) {
      console.log(address, error.name, error.message);
    }
  }),
);
