import { describe, expect, it } from 'vitest';
import { textForm } from '../../../src/runtime/index.ts';
import { runProgram } from '../run-program.ts';

const form = async (text: string) => textForm(await runProgram(text));
const API = `const API = 'https://api.lanternpost.test';\n`;

describe('a run as text', () => {
  it('has what was printed, and when; further lines of a value have no time', async () => {
    expect(
      await form(`console.log('now'); setTimeout(() => console.error({ a: 'x'.repeat(40), b: 'y'.repeat(40) }), 12345);
console.log(); console.log('two\\nlines'); await new Promise((done) => setTimeout(done, 12345));`),
    ).toBe(`    0 │ now
    0 │
    0 │ two
      │ lines
12345 │ {
      │   a: '${'x'.repeat(40)}',
      │   b: '${'y'.repeat(40)}'
      │ }
      └ finished at 12345 ms
`);
  });

  it('marks a rejection that nobody handled', async () => {
    expect(await form(`void Promise.reject(new Error('lost'));`)).toBe(
      '    0 │ ⚠ unhandled rejection: lost\n      └ finished at 0 ms · 1 unhandled rejection\n',
    );
  });

  it('lists requests: done, aborted, broken, open', async () => {
    expect(
      await form(`${API}await (await fetch(API + '/posts')).text();
await fetch(API + '/hang', { signal: AbortSignal.timeout(50) }).catch(() => {});
await fetch(API + '/broken').catch(() => {});
void fetch(API + '/hang', { method: 'GET' });`),
    ).toBe(`      ├ requests: /posts 0→200 · /hang 200→250 ✂ · /broken 250→280 ✗ · /hang 280→…
      └ finished at 280 ms · 4 requests, peak 1 in flight · 1 aborted · 1 still in flight at the end
`);
  });

  it('names the method where it is not GET', async () => {
    expect(
      await form(`${API}await fetch(API + '/posts', { method: 'POST' }).catch(() => {});`),
    ).toContain('├ requests: POST /posts 0→0 ✗\n');
  });

  it('lists eight requests, and counts the others', async () => {
    const text = await form(
      `${API}await Promise.all(Array.from({ length: 10 }, async (_, i) => (await fetch(API + '/slow?ms=1&i=' + i)).text()));`,
    );
    expect(text.match(/→/g)).toHaveLength(8);
    expect(text).toContain(' and 2 more\n');
    expect(text).toContain('└ finished at 1 ms · 10 requests, peak 10 in flight\n');
  });

  it.each([
    ['finished', `await null;`, 'finished at 0 ms'],
    [
      'one request',
      `${API}await (await fetch(API + '/slow?ms=5')).text();`,
      'finished at 5 ms · 1 request, peak 1 in flight',
    ],
    [
      'failed',
      `await new Promise((_, no) => setTimeout(no, 7, new RangeError('far')));`,
      'failed at 7 ms: RangeError: far (line 1)',
    ],
    ['failed without an error', `throw 'a text';`, 'failed at 0 ms: a text'],
    [
      'deadlocked',
      `\nawait new Promise(() => {});`,
      'deadlock at 0 ms: main waits at line 2 for `new Promise(() => {})`, which nobody settles',
    ],
  ])('says how it ended: %s', async (_name, text, end) => {
    expect((await form(text)).trimEnd().split('└ ')[1]).toBe(end);
  });

  it('ends at the time at which main settled, whatever went on after it', async () => {
    expect(
      await form(
        `setTimeout(() => console.log('tail'), 300); await new Promise((done) => setTimeout(done, 100));`,
      ),
    ).toBe('  300 │ tail\n      └ finished at 100 ms · 1 timer still set\n');
  });
});
