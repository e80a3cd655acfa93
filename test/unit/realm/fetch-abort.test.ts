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
    const trace =
      await runProgram(`${head}const response = await fetch(API + '/trickle', { signal });
console.log('headers', response.status);
controller.abort(reason);
await response.text().catch((e) => console.log(e === reason));`);
    expect(printedIn(trace)).toEqual(['50 headers 200', '50 true']);
    expect(fates(trace)).toEqual(['aborted at 50']);
  });

  it('while the body is read', async () => {
    const trace =
      await runProgram(`${head}const response = await fetch(API + '/trickle', { signal });
setTimeout(() => controller.abort(reason), 1000);
await response.text().catch((e) => console.log(e === reason));`);
    expect(printedIn(trace)).toEqual(['1050 true']);
    expect(fates(trace)).toEqual(['aborted at 1050']);
  });

  it('piece by piece: what has come is read, then the reason is thrown', async () => {
    const trace =
      await runProgram(`${head}const response = await fetch(API + '/trickle', { signal });
const decoder = new TextDecoder();
try {
  for await (const piece of response.body as any) {
    console.log(decoder.decode(piece));
    if (performance.now() > 800) controller.abort(reason);
  }
} catch (e) { console.log(e === reason); }`);
    expect(printedIn(trace)).toEqual(['450 chunk0 ', '850 chunk1 ', '850 true']);
    expect(fates(trace)).toEqual(['aborted at 850']);
  });

  it('what has come along with the headers, and was not read, is lost too', async () => {
    const trace = await runProgram(`${head}const response = await fetch(API + '/posts', { signal });
controller.abort(reason);
await response.text().catch((e) => console.log(e === reason));`);
    expect(printedIn(trace)).toEqual(['200 true']);
    expect(fates(trace)).toEqual(['done at 200']);
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

describe('a request is in flight until its body', () => {
  const trickle = `${head}const response = await fetch(API + '/trickle');\n`;

  it('is cancelled', async () => {
    const trace = await runProgram(`${trickle}await response.body?.cancel();
console.log('cancelled');`);
    expect(printedIn(trace)).toEqual(['50 cancelled']);
    expect(fates(trace)).toEqual(['cancelled at 50']);
  });

  it('is cancelled by its reader', async () => {
    const trace = await runProgram(`${trickle}const reader = response.body!.getReader();
console.log((await reader.read()).value!.length);
await reader.cancel();
console.log((await reader.read()).done);`);
    expect(printedIn(trace)).toEqual(['450 7', '450 true']);
    expect(fates(trace)).toEqual(['cancelled at 450']);
  });

  it('is left by a loop', async () => {
    const trace = await runProgram(`${trickle}for await (const _ of response.body as any) break;
console.log('left');`);
    expect(printedIn(trace)).toEqual(['450 left']);
    expect(fates(trace)).toEqual(['cancelled at 450']);
  });

  it('has come to its end, read or not', async () => {
    const trace = await runProgram(`${trickle}console.log(response.bodyUsed);`);
    expect(printedIn(trace)).toEqual(['50 false']);
    expect(fates(trace)).toEqual(['done at 4050']);
    expect([...trace.of('leak')]).toMatchObject([{ what: 'request', id: 1 }]);
  });

  it('and one that comes with the headers is over with them', async () => {
    const trace = await runProgram(`${head}const response = await fetch(API + '/users/99');
if (!response.ok) throw new Error('HTTP ' + response.status);`);
    expect(fates(trace)).toEqual(['done at 80']);
    expect([...trace.of('leak')]).toEqual([]);
  });
});
