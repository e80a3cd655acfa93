import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const exportsOf = (path: string): string[] =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /^export (?:async )?(?:function\*?|class|const) (\w+)/gm,
    ),
  ].map(([, name]) => name!);

const lessonOf = (path: string): number => Number(/lessons\/(\d+)-/.exec(path)?.[1]);

const solutions = globSync('src/lessons/*/exercises/*/solution.ts');
const kits = globSync('src/lessons/*/examples/kit.ts').sort();

it('there are kits', () => {
  expect(kits.length).toBeGreaterThan(0);
});

it.each(kits)('%s has nothing that an exercise up to there has not asked for', (kit) => {
  const asked = solutions
    .filter((path) => lessonOf(path) <= lessonOf(kit))
    .flatMap((path) => exportsOf(path));
  expect(exportsOf(kit).length).toBeGreaterThan(0);
  expect(exportsOf(kit).filter((name) => !asked.includes(name))).toEqual([]);
});
