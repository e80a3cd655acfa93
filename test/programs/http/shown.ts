// What the console shows of what comes back from the network.
const response = await fetch('https://api.lanternpost.test/users/1');
console.log(response);
console.log(response.headers, new Request('https://api.lanternpost.test/users/1'), response.body);
console.log(new Blob(['abc'], { type: 'text/plain' }), new File(['abc'], 'a.txt'), new FormData());
console.log(
  new AbortController(),
  AbortSignal.abort(),
  new URL('https://a.test/b?c#d'),
  new URLSearchParams('a=b'),
);
console.log(
  new WebSocket('wss://live.lanternpost.test/couriers'),
  new EventSource('https://api.lanternpost.test/tracking/live'),
);
console.log(
  new Event('x'),
  new MessageEvent('m', { data: 1 }),
  new CloseEvent('close', { code: 1000 }),
);
console.log(
  new Headers({ a: 'b' }),
  new TextDecoder(),
  new ReadableStream(),
  new DOMException('a', 'b'),
);
