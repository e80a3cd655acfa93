import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/runtime/world/world.ts';
import { printedIn, runProgram } from '../run-program.ts';
import { ask, spans } from '../world/asked.ts';

const world: World = {
  http: {
    users: { status: 301, headers: { location: '/depots/north' }, latency: 20 },
    comments: { status: 302, headers: { location: '/users' }, latency: 10 },
    weather: { status: 302, headers: { location: '/weather/rook' }, latency: 1 },
    posts: { status: 308, headers: { location: 'ftp://api.lanternpost.test/' }, latency: 5 },
    user: {
      status: 303,
      headers: { location: 'https://api.github.test/users/django' },
      latency: 5,
    },
    labels: { status: 303, headers: { location: '/parcels/LP-0001' }, latency: 10 },
    saveParcel: { status: 307, headers: { location: '/parcels/LP-0002' }, latency: 10, times: 1 },
  },
};
const show = `${ask}const show = async (path: string, init?: RequestInit) => {
  try {
    const { url, status, redirected, type, ok, headers } = await fetch(API + path, init);
    console.log(url, status, redirected, type, ok, [...headers].length);
  } catch (e: any) { console.log(e.name, e.message); }
};\n`;

const shown = async (calls: string) => {
  const trace = await runProgram(show + calls, { world });
  return { lines: printedIn(trace), trace };
};

describe('a request that is sent somewhere else', () => {
  it('follows, from place to place', async () => {
    const { lines, trace } = await shown(`await show('/comments');`);
    expect(lines).toEqual(['130 https://api.lanternpost.test/depots/north 200 true cors true 2']);
    expect([...trace.of('response')].map(({ time, status }) => [time, status])).toEqual([
      [10, 302],
      [30, 301],
      [130, 200],
    ]);
    expect(spans(trace)).toEqual(['/comments 0→130']);
  });

  it('follows to other hosts', async () => {
    const { lines } = await shown(`await show('/users/1');`);
    expect(lines).toEqual(['255 https://api.github.test/users/django 200 true cors true 2']);
  });

  it('may be told to say so instead, and learns nothing more', async () => {
    const { lines } = await shown(`await show('/users', { redirect: 'manual' });`);
    expect(lines).toEqual(['20 https://api.lanternpost.test/users 0 false opaqueredirect false 0']);
  });

  it('may be told to fail', async () => {
    const { lines, trace } = await shown(`await show('/users', { redirect: 'error' });`);
    expect(lines).toEqual([
      `20 TypeError Failed to fetch: GET https://api.lanternpost.test/users was redirected, and redirect is 'error'`,
    ]);
    expect(spans(trace)).toEqual(['/users 0→20 network-error']);
  });

  it('gives up after twenty times', async () => {
    const { lines } = await shown(`await show('/weather/mist');`);
    expect(lines[0]).toContain('TypeError Failed to fetch');
    expect(lines[0]).toContain('was redirected 20 times');
  });

  it('goes nowhere that is not the web', async () => {
    const { lines } = await shown(`await show('/posts');`);
    expect(lines[0]).toContain('was redirected to ftp://api.lanternpost.test/');
  });

  it('becomes a GET without a body after 303, and after 301 and 302 of a POST', async () => {
    const { lines } = await shown(`await show('/labels', { method: 'POST', body: '{}' });`);
    expect(lines).toEqual([
      '110 https://api.lanternpost.test/parcels/LP-0001 200 true cors true 2',
    ]);
  });

  it('carries its body on after 307', async () => {
    const { lines, trace } = await shown(
      `await show('/parcels/LP-0001', { method: 'PUT', body: '{"weight_g":9}' });`,
    );
    expect(lines).toEqual([
      '210 https://api.lanternpost.test/parcels/LP-0002 200 true cors true 2',
    ]);
    expect([...trace.of('effect')].map(({ time }) => time)).toEqual([110]);
  });

  it('can be aborted on the way', async () => {
    const { lines, trace } = await shown(
      `await show('/comments', { signal: AbortSignal.timeout(50) });`,
    );
    expect(lines).toEqual(['50 TimeoutError The operation was aborted due to timeout']);
    expect(spans(trace)).toEqual(['/comments 0→50 aborted']);
  });
});
