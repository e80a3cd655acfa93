import { describe, expect, it } from 'vitest';
import { summary } from '../../../src/runtime/index.ts';
import { consoleLines } from '../../../src/runtime/trace/index.ts';
import { only, runProgram } from '../run-program.ts';

const kit = `// a companion
export interface Parcel { id: number }
export function pack(id: number): Parcel {
  if (id > 2) throw new RangeError('no box is that big');
  return { id };
}
`;

describe('an error carries the reader’s own line', () => {
  it('that main throws', async () => {
    const trace = await runProgram(`type A = string;\n\nawait null;\n  throw new Error('here');\n`);
    const { error, outcome } = summary(trace);
    expect(outcome).toBe('failed');
    expect(error).toMatchObject({
      text: 'Error: here',
      site: { file: 'main.ts', line: 4, column: 9 },
    });
  });

  it('that comes out of an async function, a method and a callback', async () => {
    for (const thrower of [
      `async function f(): Promise<void> {\n  await null;\n  throw new Error('x');\n}\nawait f();`,
      `class C { async m(n = 1) {\n  await n;\n  throw new Error('x');\n} }\nawait new C().m();`,
      `await Promise.all([1].map(async (n: number) => {\n  await n;\n  throw new Error('x');\n}));`,
      `await new Promise((_, no) => {\n  setTimeout(() =>\n  no(new Error('x')), 5); });`,
    ]) {
      expect(summary(await runProgram(thrower)).error?.site).toMatchObject({
        file: 'main.ts',
        line: 3,
      });
    }
  });

  it('that a companion throws', async () => {
    const trace = await runProgram(
      `import { pack } from './kit.ts';\nawait null;\nconsole.log(pack(3));\n`,
      {},
      { 'kit.ts': kit },
    );
    const { stack = '' } = only(trace, 'main-settled');
    expect(trace.locate(stack)).toMatchObject({ file: 'kit.ts', line: 4, column: 21 });
  });

  it('that nobody handled', async () => {
    const trace = await runProgram(
      `const forgotten = async () => {\n  await null;\n  throw new Error('lost');\n};\nvoid forgotten();\n`,
    );
    const [line] = consoleLines(trace);
    expect(line).toMatchObject({ level: 'unhandled', text: 'Error: lost', site: { line: 3 } });
  });

  it('and a stack that shows none of the program’s lines has none', async () => {
    const trace = await runProgram('await null;');
    expect(trace.locate('Error: x\n    at elsewhere.js:3:4')).toBeUndefined();
  });
});
