import { describe, expect, it } from 'vitest';
import { printed, runProgram, texts } from '../run-program.ts';

const abortsOf = async (text: string) =>
  [...(await runProgram(text)).of('abort')].map(({ time, signal, reason, site, task }) => ({
    time,
    signal,
    reason: (reason as { name?: string; message?: string }).message ?? reason,
    line: site?.line,
    task,
  }));

describe('an abort is on the trace', () => {
  it('of a controller: with its reason, the line and who called', async () => {
    expect(
      await abortsOf(`const controller = new AbortController();
const quit = async () => {
  await new Promise((done) => setTimeout(done, 30));
  controller.abort('enough');
  controller.abort('again');
};
await quit();`),
    ).toEqual([{ time: 30, signal: 1, reason: 'enough', line: 4, task: 2 }]);
  });

  it('of signals that follow it, and of time that is over', async () => {
    expect(
      await abortsOf(`const controller = new AbortController();
const both = AbortSignal.any([controller.signal, AbortSignal.timeout(50)]);
const other = AbortSignal.any([both]);
setTimeout(() => controller.abort(new Error('by hand')), 20);
await new Promise((done) => setTimeout(done, 60));`),
    ).toEqual([
      { time: 20, signal: 1, reason: 'by hand', line: 4, task: 0 },
      { time: 20, signal: 3, reason: 'by hand', line: 2, task: 0 },
      { time: 20, signal: 4, reason: 'by hand', line: 3, task: 0 },
      { time: 50, signal: 2, reason: 'The operation was aborted due to timeout', line: 2, task: 0 },
    ]);
  });

  it('but not of controllers that the platform makes for itself', async () => {
    expect(
      await abortsOf(`const controller = new AbortController();
const request = new Request('https://api.lanternpost.test/posts', { signal: controller.signal });
request.signal.onabort = () => console.log('followed');
const stream = new WritableStream({});
await stream.abort('broken');
controller.abort('x');`),
    ).toEqual([{ time: 0, signal: 1, reason: 'x', line: 6, task: 1 }]);
  });
});

describe('signals behave as the platform’s', () => {
  it('followers have the reason before anybody is told, and are told after those of their source', async () => {
    expect(
      await texts(`const a = new AbortController(), b = new AbortController();
const any = AbortSignal.any([a.signal, b.signal]);
const deep = AbortSignal.any([any]);
a.signal.onabort = () => console.log('source', any.aborted, deep.aborted);
any.onabort = () => console.log('any', any.reason);
deep.onabort = () => console.log('deep', deep.reason);
b.signal.onabort = () => console.log('second', any.reason);
a.abort('first'); b.abort('too late');`),
    ).toEqual(['source true true', 'any first', 'deep first', 'second first']);
  });

  it('a follower that nobody listens to has the reason of the first', async () => {
    expect(
      await texts(`const a = new AbortController(), b = new AbortController();
const any = AbortSignal.any([a.signal, b.signal]);
b.abort('b'); a.abort('a');
console.log(any.reason, AbortSignal.any([a.signal, b.signal]).reason, AbortSignal.any([]).aborted);`),
    ).toEqual(['b a false']);
  });

  it('with one wording where no reason is given', async () => {
    expect(
      await texts(`const c = new AbortController(); c.abort();
console.log(c.signal.reason, c.signal.reason instanceof DOMException, AbortSignal.abort().reason, c.signal.reason.code);
try { c.signal.throwIfAborted(); } catch (e) { console.log(e === c.signal.reason); }
console.log(AbortSignal.abort(0).reason, c.abort.name, c.abort.length, AbortController.name, Object.keys(AbortController.prototype));`),
    ).toEqual([
      'AbortError: This operation was aborted true AbortError: This operation was aborted 20',
      'true',
      `0 abort 0 AbortController [ 'signal', 'abort' ]`,
    ]);
  });

  it('a timeout aborts at its virtual time; what is no time is refused', async () => {
    expect(
      await printed(`const signal = AbortSignal.timeout(25.9);
signal.onabort = () => console.log(signal.reason);
for (const wrong of [-1, NaN, 'soon', Infinity]) try { AbortSignal.timeout(wrong as never); } catch (e: any) { console.log(e.name); }`),
    ).toEqual([
      '0 TypeError',
      '0 TypeError',
      '0 TypeError',
      '0 TypeError',
      '25 TimeoutError: The operation was aborted due to timeout',
    ]);
  });

  it('subclasses of a controller work', async () => {
    expect(
      await texts(`class Scope extends AbortController { cancel() { this.abort('cancelled'); } }
const scope = new Scope(); scope.cancel();
console.log(scope instanceof AbortController, scope.signal.reason, new AbortController().constructor === AbortController);`),
    ).toEqual(['true cancelled true']);
  });
});
