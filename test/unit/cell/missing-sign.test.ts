import { expect, it } from 'vitest';
import { missingSign, withSign } from '../../../src/components/cell/missing-sign.ts';
import { compile, type Problem } from '../../../src/runtime/index.ts';

async function problemOf(text: string): Promise<Problem> {
  const compiled = await compile([{ name: 'main.ts', text }]);
  if (compiled.ok) throw new Error('It compiles.');
  return compiled.problems[0] as Problem;
}

it.each([
  ['a bracket', 'const all = f([1, 2);\n', { sign: ']', before: ')' }, 'const all = f([1, 2]);\n'],
  ['a parenthesis', 'console.log(1;\n', { sign: ')', before: ';' }, 'console.log(1);\n'],
  [
    'a bracket behind a comma, with others in a string and a comment',
    "all([\n  f('{('), // [(\n  g([1]),\n);\n",
    { sign: ']', before: ')' },
    "all([\n  f('{('), // [(\n  g([1]),\n]);\n",
  ],
  [
    'behind signs of more than one byte',
    "console.log('è 🚢', [1);\n",
    { sign: ']', before: ')' },
    "console.log('è 🚢', [1]);\n",
  ],
])('is named, and put where it was expected: %s', async (_what, text, missing, mended) => {
  const problem = await problemOf(text);
  expect(missingSign(problem, text)).toEqual(missing);
  expect(withSign(text, problem, missing.sign)).toBe(mended);
  expect(await compile([{ name: 'main.ts', text: mended }])).toMatchObject({ ok: true });
});

it('is none where something else is wrong', async () => {
  for (const text of ['const 3 = 4;\n', 'f(1 + );\n', "f('[', );\n}\n"])
    expect(missingSign(await problemOf(text), text)).toBeUndefined();
});
