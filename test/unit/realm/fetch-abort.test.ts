import { describe, expect, it } from 'vitest';
import { requests, type Trace } from '../../../src/runtime/trace/index.ts';
import { printedIn, runProgram } from '../run-program.ts';

const head = `const API = 'https://api.lanternpost.test';
const controller = new AbortController();
const { signal } = controller;
const reason = new Error('changed my mind');
`;

/** What became of each request: `aborted at 50`. */
const fates = (trace: Trace): string[] =>
  requests(trace).map(({ outcome, end }) => `${outcome} at ${end}`);

describe('an abort rejects with the signal’s own reason, at once', () => {
  it('before the request: it is never sent', async () => {
    const trace = await runProgram(`${head}controller.abort(reason);
await fetch(API + '/posts', { signal }).catch((e) => console.log(e === reason));`);
    expect(printedIn(trace)).toEqual(['0 true']);
    expect(fates(trace)).toEqual([]);
  });

  it('while it waits for the headers', async () => {
    const trace = await runProgram(`${head}setTimeout(() => controller.abort(reason), 50);
await fetch(API + '/posts', { signal }).catch((e) => console.log(e === reason));`);
    expect(printedIn(trace)).toEqual(['50 true']);
    expect(fates(trace)).toEqual(['aborted at 50']);
  });

  it('between headers and body', async () => {
    const trace = await runProgram(`${head}const response = await fetch(API + '/posts', { signal });
console.log('headers', response.status);
controller.abort(reason);
await response.text().catch((e) => console.log(e === reason));`);
    expect(printedIn(trace)).toEqual(['200 headers 200', '200 true']);
    expect(fates(trace)).toEqual(['aborted at 200']);
  });

  it('while the body is read', async () => {
    const trace = await runProgram(`${head}const response = await fetch(API + '/posts', { signal });
const reading = response.json();
controller.abort(reason);
await reading.catch((e) => console.log(e === reason));`);
    expect(printedIn(trace)).toEqual(['200 true']);
    expect(fates(trace)).toEqual(['aborted at 200']);
  });

  it('after the body’s end nothing is aborted any more', async () => {
    const trace = await runProgram(`${head}const response = await fetch(API + '/posts', { signal });
await response.text();
controller.abort(reason);
console.log('fine');`);
    expect(printedIn(trace)).toEqual(['200 fine']);
    expect(fates(trace)).toEqual(['done at 200']);
  });

  it('whatever the reason is', async () => {
    const trace = await runProgram(`${head}
for (const why of [undefined, 'text', 0, null]) {
  const each = new AbortController();
  const asked = fetch(API + '/hang', { signal: each.signal });
  each.abort(why);
  await asked.catch((e) => console.log(e === each.signal.reason, e?.name ?? e));
}`);
    expect(printedIn(trace)).toEqual([
      '0 true AbortError',
      '0 true text',
      '0 true 0',
      '0 true null',
    ]);
  });

  it('by the signal of a Request', async () => {
    const trace = await runProgram(`${head}setTimeout(() => controller.abort(reason), 20);
await fetch(new Request(API + '/posts', { signal })).catch((e) => console.log(e === reason));`);
    expect(printedIn(trace)).toEqual(['20 true']);
  });

  it('by AbortSignal.timeout, and by any of several', async () => {
    const trace = await runProgram(`${head}
const late = AbortSignal.any([signal, AbortSignal.timeout(70)]);
await fetch(API + '/hang', { signal: late }).catch((e) => console.log(e.name, e === late.reason));`);
    expect(printedIn(trace)).toEqual(['70 TimeoutError true']);
    expect(fates(trace)).toEqual(['aborted at 70']);
  });

  it('of three requests at once', async () => {
    const trace = await runProgram(`${head}setTimeout(() => controller.abort(reason), 100);
const all = [50, 150, 250].map((ms) => fetch(API + '/slow?ms=' + ms, { signal }).then((r) => r.text()));
for (const { status } of await Promise.allSettled(all)) console.log(status);`);
    expect(printedIn(trace)).toEqual(['100 fulfilled', '100 rejected', '100 rejected']);
    expect(fates(trace)).toEqual(['done at 50', 'aborted at 100', 'aborted at 100']);
  });
});

it('a body that is cancelled ends its request', async () => {
  const trace = await runProgram(`${head}const response = await fetch(API + '/posts');
await response.body?.cancel();
console.log('cancelled');`);
  expect(printedIn(trace)).toEqual(['200 cancelled']);
  expect(fates(trace)).toEqual(['cancelled at 200']);
});
