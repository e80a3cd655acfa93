import { describe, expect, it } from 'vitest';
import { printedIn, runProgram } from '../run-program.ts';
import { answersTo, ask, spans } from './asked.ts';

it('users at api.github.test', async () => {
  const users = ['python', 'django', 'fastapi', 'nobody'];
  expect(await answersTo(...users.map((name) => `https://api.github.test/users/${name}`))).toEqual([
    '90 404 {"message":"Not Found"}',
    '250 200 {"login":"django","id":27804,"public_repos":71}',
    '420 200 {"login":"python","id":1525981,"public_repos":93}',
    '610 200 {"login":"fastapi","id":65629,"public_repos":12}',
  ]);
});

describe('harbour.test', () => {
  it('pages that link to each other', async () => {
    expect(await answersTo('https://harbour.test/', 'https://harbour.test/c')).toEqual([
      '100 200 <title>Page /</title><a href="/a">x</a><a href="/b">x</a><a href="/c">x</a>',
      '300 200 <title>Page /c</title><a href="/g">x</a><a href="/flaky">x</a><a href="https://elsewhere.test/x">x</a>',
    ]);
  });

  it('one that is moody, one that is slow, one that is missing', async () => {
    const trace = await runProgram(`${ask}const page = 'https://harbour.test';
await ask(page + '/flaky'); await ask(page + '/flaky'); await ask(page + '/missing'); await ask(page + '/slow');`);
    expect(printedIn(trace)).toEqual([
      '80 503 try later',
      '160 200 <title>Page /flaky</title><a href="/h">x</a>',
      '220 404 not found',
      '3220 200 <title>Page /slow</title>',
    ]);
  });

  it('every link leads to a page of thirteen, or elsewhere', async () => {
    const trace = await runProgram(`const seen = new Set<string>();
const visit = async (url: string): Promise<void> => {
  if (seen.has(url)) return;
  seen.add(url);
  const text = await (await fetch(url)).text().catch(() => '');
  const links = [...text.matchAll(/href="([^"]+)"/g)].map((m) => new URL(m[1]!, url));
  await Promise.all(links.filter((link) => link.host === 'harbour.test').map((link) => visit(link.href)));
};
await visit('https://harbour.test/');
console.log([...seen].map((url) => new URL(url).pathname).sort().join(' '));`);
    expect(printedIn(trace)).toEqual(['3430 / /a /b /c /d /e /f /flaky /g /h /i /missing /slow']);
  });

  it('elsewhere there is nobody', async () => {
    const trace = await runProgram(`${ask}await ask('https://elsewhere.test/x');`);
    expect(spans(trace)).toEqual(['https://elsewhere.test/x 0→0 network-error']);
  });
});

describe('services at svc.test', () => {
  it('answer, each in its time', async () => {
    expect(
      await answersTo(
        'https://orders.svc.test/o-7',
        'https://stock.svc.test/x',
        'https://pricing.svc.test/x',
        'https://reviews.svc.test/x',
      ),
    ).toEqual([
      '40 200 {"id":"o-7","sku":"rope","qty":2}',
      '60 200 {"sku":"rope","free":9}',
      '70 200 {"stars":4}',
      '80 200 {"sku":"rope","cents":1250}',
    ]);
  });

  it('note how much time the caller says is left, when it asks', async () => {
    const trace =
      await runProgram(`await fetch('https://orders.svc.test/o-7', { headers: { 'x-timeout-ms': '500' } });
await fetch('https://stock.svc.test/rope');`);
    expect([...trace.of('effect')]).toMatchObject([
      {
        time: 0,
        what: 'budget noted',
        value: {
          entries: expect.arrayContaining([
            ['service', 'orders'],
            ['budget', 500],
          ]),
        },
      },
      { time: 40, value: { entries: expect.arrayContaining([['budget', null]]) } },
    ]);
  });
});
