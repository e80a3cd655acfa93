import { expect, it } from 'vitest';
import { texts } from '../run-program.ts';

it('a response is shown with all that one may see of it', async () => {
  expect(await texts(`console.log(await fetch('https://api.lanternpost.test/users/99'));`)).toEqual(
    [
      `Response {
  status: 404,
  statusText: 'Not Found',
  headers: Headers {
    'content-length': '24',
    'content-type': 'application/json'
  },
  body: ReadableStream { locked: false },
  bodyUsed: false,
  ok: false,
  redirected: false,
  type: 'cors',
  url: 'https://api.lanternpost.test/users/99'
}`,
    ],
  );
});

it('headers, addresses, signals, files and events, too; nothing of what an engine keeps inside', async () => {
  expect(
    await texts(`console.log(new Headers({ b: '2', a: '1' }), new URLSearchParams('q=x&q=y'));
console.log(AbortSignal.abort('why'), new AbortController());
console.log(new Blob(['abc'], { type: 'text/csv' }), new File(['a'], 'a.txt'));
console.log(new Event('x'), new CloseEvent('close', { code: 1006 }));
console.log(new URL('https://a.test/').searchParams, new ReadableStream(), new EventTarget());`),
  ).toEqual([
    `Headers { a: '1', b: '2' } URLSearchParams { q: 'x', q: 'y' }`,
    'AbortSignal { aborted: true } AbortController { signal: AbortSignal { aborted: false } }',
    `Blob { size: 3, type: 'text/csv' } File { size: 1, type: '', name: 'a.txt' }`,
    `Event { type: 'x' } CloseEvent { type: 'close', code: 1006, reason: '', wasClean: false }`,
    'URLSearchParams {} ReadableStream { locked: false } EventTarget {}',
  ]);
});

it('what a program adds is shown behind it', async () => {
  expect(
    await texts(`class Saved extends Event { parcel = 'LP-0001'; }
console.log(new Saved('saved'), Object.assign(new Headers(), { mine: true }));`),
  ).toEqual([`Saved [Event] { type: 'saved', parcel: 'LP-0001' } Headers { mine: true }`]);
});

it('no code of the program’s own is run for it', async () => {
  expect(
    await texts(`const sly = new Response('x', { status: 201 });
Object.defineProperty(sly, 'status', { get() { console.log('asked'); return 418; } });
Object.defineProperty(Response.prototype, 'ok', { get() { console.log('asked'); return true; } });
console.log(sly);`),
  ).toEqual([expect.stringContaining('status: 201')]);
});
