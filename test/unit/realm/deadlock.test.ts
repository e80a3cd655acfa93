import { describe, expect, it } from 'vitest';
import { summary, textForm } from '../../../src/runtime/index.ts';
import { runProgram } from '../run-program.ts';

async function lastLine(text: string): Promise<string> {
  const [line = ''] = textForm(await runProgram(text))
    .trimEnd()
    .split('\n')
    .slice(-1);
  return line.trim();
}

describe('a main that nothing can ever wake is reported at once', () => {
  it('with the line and what it waits for', async () => {
    expect(await lastLine(`console.log('before');\n\nawait new Promise(() => {});\n`)).toBe(
      '└ deadlock at 0 ms: main waits at line 3 for `new Promise(() => {})`, which nobody settles',
    );
  });

  it('when the last timer has fired', async () => {
    expect(
      await lastLine(
        `const { promise } = Promise.withResolvers();\nsetTimeout(() => {}, 700);\nawait promise;\n`,
      ),
    ).toBe(
      '└ deadlock at 700 ms: main waits at line 3 for `promise`, a promise made at line 1 and never settled',
    );
  });

  it('through a function that waits', async () => {
    const trace = await runProgram(
      `const lock = async () => {\n  await new Promise(() => {});\n};\nawait lock();\n`,
    );
    expect(summary(trace)).toMatchObject({
      outcome: 'deadlock',
      site: { line: 4 },
    });
  });

  it('on a request that never answers', async () => {
    expect(await lastLine(`\nawait fetch('https://api.lanternpost.test/hang');`)).toBe(
      '└ deadlock at 0 ms: main waits at line 2 for `GET /hang`, which never answers',
    );
  });

  it('on two tasks that wait for each other', async () => {
    expect(
      await lastLine(`let a: Promise<void>, b: Promise<void>;
a = (async () => { await null; await b; })();
b = (async () => { await a; })();
await Promise.all([a, b]);`),
    ).toBe(
      '└ deadlock at 0 ms: main waits at line 4 for the 1st `async function()` and the 2nd `async function()`; they wait for each other',
    );
  });

  it('but not while an interval still ticks: ten virtual minutes are its end', async () => {
    const trace = await runProgram(`setInterval(() => {}, 60_000);\nawait new Promise(() => {});`);
    expect(summary(trace)).toMatchObject({ outcome: 'limit', limit: 'virtual-time' });
  });

  it('and a main that has settled is no deadlock, whatever else waits', async () => {
    expect(await lastLine(`void (async () => { await new Promise(() => {}); })();`)).toBe(
      '└ finished at 0 ms',
    );
  });
});
