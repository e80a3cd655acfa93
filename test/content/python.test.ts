import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const virtualTime = fileURLToPath(new URL('python/virtual_time.py', import.meta.url));
const programs = globSync('src/lessons/*/examples/*.py').sort();

/** CPython from 3.11 on, whose words for errors the goldens have; a machine without it checks no twins. */
const python = ((): string | undefined => {
  try {
    const version = execFileSync('python3', ['--version'], { encoding: 'utf8' });
    return Number(/3\.(\d+)/.exec(version)?.[1]) >= 11 ? 'python3' : undefined;
  } catch {
    return undefined;
  }
})();

test('there are Python programs beside the examples', () => {
  expect(programs.length).toBeGreaterThan(0);
});

test.runIf(python).each(programs)('%s prints what the page says', (path) => {
  const printed = execFileSync(python!, [virtualTime, path], { encoding: 'utf8' });
  expect(printed).toBe(readFileSync(`${path}.txt`, 'utf8'));
});
