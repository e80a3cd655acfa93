import { describe, expect, it } from 'vitest';
import { printed, texts } from '../run-program.ts';

describe('the address of a blob', () => {
  it('is the same in every run, and leads to what the blob has', async () => {
    const program = `const blob = new Blob(['one,', 'two'], { type: 'text/csv' });
const address = URL.createObjectURL(blob);
const response = await fetch(address);
console.log(address, response.status, response.type, [...response.headers].join(' '), await response.text());
console.log(URL.createObjectURL(blob) === address, await (await fetch(address + '#part')).text());`;
    expect(await printed(program)).toEqual([
      '0 blob:null/00000000-0000-4000-8000-000000000001 200 basic content-length,7 content-type,text/csv one,two',
      '0 false one,two',
    ]);
    expect(await printed(program)).toEqual(await printed(program));
  });

  it('leads nowhere when it is revoked, for another method, or in another run', async () => {
    const said = `.then((r) => console.log(r.status), (e) => console.log(e.name));`;
    expect(
      await texts(`const address = URL.createObjectURL(new Blob(['a']));
await fetch(address, { method: 'POST' })${said}
URL.revokeObjectURL(address);
await fetch(address)${said}`),
    ).toEqual(['TypeError', 'TypeError']);
    expect(
      await texts(`await fetch('blob:null/00000000-0000-4000-8000-000000000001')${said}`),
    ).toEqual(['TypeError']);
  });

  it('is made of a blob only', async () => {
    expect(
      await texts(`try { URL.createObjectURL({} as Blob); } catch (e) { console.log(String(e)); }`),
    ).toEqual([
      "TypeError: Failed to execute 'createObjectURL' on 'URL': Overload resolution failed.",
    ]);
  });
});

it.each([
  ['data:,Hello%2C%20World', 'text/plain;charset=US-ASCII', 'Hello, World'],
  ['data:text/html,<b>%C3%BC</b>', 'text/html', '<b>ü</b>'],
  ['data:application/json;base64,eyJhIjoxfQ==', 'application/json', '{"a":1}'],
  ['data:;charset=utf-8,ü#part', 'text/plain;charset=utf-8', 'ü'],
])('what %s says is fetched from it', async (address, type, text) => {
  expect(
    await texts(`const response = await fetch('${address}');
console.log(response.headers.get('content-type'), await response.text());`),
  ).toEqual([`${type} ${text}`]);
});

it('an address may be long', async () => {
  expect(
    await texts(`const base64 = btoa('x'.repeat(1_500_000));
console.log((await (await fetch('data:;base64,' + base64)).text()).length, (await (await fetch('data:,' + base64)).text()) === base64);`),
  ).toEqual(['1500000 true']);
});

it('an address that is no data, and one of another kind, are network errors', async () => {
  for (const address of ['data:text/plain', 'data:;base64,*', 'ftp://lanternpost.test/']) {
    expect(
      await texts(`await fetch('${address}').catch((e) => console.log(String(e).slice(0, 26)));`),
    ).toEqual(['TypeError: Failed to fetch']);
  }
});
