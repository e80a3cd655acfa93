import { describe, expect, it } from 'vitest';
import { freshHooksName } from '../../../src/runtime/sandbox/hooks-name.ts';
import { compiled, texts } from '../run-program.ts';

describe('the hooks’ name', () => {
  it('is one that the program does not contain', async () => {
    const { hooksName } = await compiled('await null;');
    expect(hooksName).toBe('$h00000000');
    const other = await compiled(`const $h00000000 = 1, a = '$h00000001'; await $h00000000;`);
    expect(other.hooksName).toBe('$h00000002');
  });

  it('leaves a variable of that name to the reader', async () => {
    expect(
      await texts(`const $h00000000 = 'mine', $h00000000t = 'too';
const f = async () => $h00000000 + await $h00000000t;
console.log(await f());`),
    ).toEqual(['minetoo']);
  });

  it('counts a companion’s names too', async () => {
    const { hooksName } = await compiled(`import './kit.ts';`, {
      'kit.ts': 'const $h00000000 = 1;',
    });
    expect(hooksName).toBe('$h00000001');
  });

  it('is another one in each run, of the same length', async () => {
    const program = await compiled('await null;');
    const names = new Set<string>();
    for (let i = 0; i < 20; i++) {
      const factory = freshHooksName(program);
      expect(factory).toHaveLength(program.factory.length);
      const [name = ''] = /\$h[0-9a-f]{8}/.exec(factory) ?? [];
      expect(factory.split(name)).toHaveLength(program.factory.split(program.hooksName).length);
      names.add(name);
    }
    expect(names.size).toBe(20);
  });
});
