import { describe, expect, it } from 'vitest';
import { requests } from '../../../src/runtime/trace/index.ts';
import { only, printed, runProgram, texts } from '../run-program.ts';

const api = `const API = 'https://api.lanternpost.test';\n`;

describe('a request takes as long as the world does', () => {
  it('and no real time; its latency is on the trace', async () => {
    const trace = await runProgram(`${api}const response = await fetch(API + '/posts');
console.log(response.status, (await response.json()).length);`);
    expect(only(trace, 'log').time).toBe(200);
    expect(requests(trace)).toMatchObject([
      {
        method: 'GET',
        start: 0,
        headersAt: 200,
        end: 200,
        status: 200,
        outcome: 'done',
        actor: 'reader',
      },
    ]);
    expect(requests(trace)[0]?.site).toMatchObject({ line: 2 });
  });

  it('as long as it was asked to', async () => {
    expect(
      await printed(`${api}console.log(await (await fetch(API + '/slow?ms=1234')).json());`),
    ).toEqual(['1234 { waited: 1234 }']);
  });

  it('several at once run beside each other', async () => {
    expect(
      await printed(`${api}
const load = async (ms: number) => { await (await fetch(API + '/slow?ms=' + ms)).text(); console.log(ms); };
await Promise.all([load(300), load(100), load(200)]);`),
    ).toEqual(['100 100', '200 200', '300 300']);
  });

  it('answers with what the world has on record', async () => {
    expect(
      await texts(`${api}const get = async (path: string) => (await fetch(new URL(path, API))).json();
console.log((await get('/posts'))[7]); console.log(await get('/posts/3/comments'));`),
    ).toEqual([
      `{ id: 8, user_id: 2, title: 'Notice 8' }`,
      `[\n  { id: 31, post_id: 3, body: 'Comment 1 on 3' },\n  { id: 32, post_id: 3, body: 'Comment 2 on 3' }\n]`,
    ]);
  });

  it('whose body is never read is left open', async () => {
    const trace = await runProgram(`${api}void fetch(API + '/slow?ms=500');`);
    expect(only(trace, 'leak')).toMatchObject({ what: 'request', id: 1 });
  });
});

describe('a network error', () => {
  it('is a TypeError that names the address and the nearest route', async () => {
    const trace = await runProgram(
      `${api}await fetch(API + '/pots?x=1').catch((e) => console.log(e));`,
    );
    const [row] = requests(trace);
    expect(row).toMatchObject({ outcome: 'network-error', status: undefined });
    expect(row?.message).toBe(
      'Failed to fetch: nothing answers GET https://api.lanternpost.test/pots?x=1. The nearest route is GET https://api.lanternpost.test/posts',
    );
    expect(
      await texts(
        `${api}await fetch(API + '/pots').catch((e) => console.log(e.name, e instanceof TypeError));`,
      ),
    ).toEqual(['TypeError true']);
  });

  it('comes when the world breaks the connection', async () => {
    const trace = await runProgram(
      `${api}try { await fetch(API + '/broken'); } catch (e: any) { console.log(e.message); }`,
    );
    expect(only(trace, 'log')).toMatchObject({ time: 30, values: { items: ['Failed to fetch'] } });
  });

  it('comes for an address that is none, without a request', async () => {
    const trace = await runProgram(`await fetch('nowhere').catch((e) => console.log(e.name));`);
    expect(only(trace, 'log').values).toMatchObject({ items: ['TypeError'] });
    expect(requests(trace)).toEqual([]);
  });

  it('and nothing outside of the world is reached', async () => {
    const trace = await runProgram(
      `await fetch('https://example.com/').catch((e) => console.log(e.name));`,
    );
    expect(requests(trace)[0]).toMatchObject({ outcome: 'network-error' });
  });
});
