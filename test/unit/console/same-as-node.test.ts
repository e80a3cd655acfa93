import { describe, expect, it } from 'vitest';
import { printedByNode } from './as-node.ts';
import { values } from './cases/values.ts';
import { printedInRealm } from './in-realm.ts';

function logged(source: string): string {
  const [before, expressions] = source.includes(' ⇒ ') ? source.split(' ⇒ ') : ['', source];
  return `${before}\nconsole.log(${expressions});`;
}

for (const [name, sources] of Object.entries(values)) {
  const programs = sources.map(logged);
  const printed = await printedInRealm(programs);
  const cases = programs.map((program, i) => ({ program, printed: printed[i] }));
  describe(`${name} are printed as Node prints them`, () => {
    it.each(cases)('$program', async ({ program, printed }) => {
      expect(printed).toBe(await printedByNode(program));
    });
  });
}
