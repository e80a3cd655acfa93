import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colours, roles } from '../../../src/components/editor/monaco/theme-tokens.ts';

const styles = globSync('src/styles/**/*.css').map((file) => readFileSync(file, 'utf8'));
const sources = globSync('src/{components,layouts,pages}/**/*.{ts,tsx,astro}').map((file) =>
  readFileSync(file, 'utf8'),
);
const all = [...styles, ...sources].join('\n');

/** `paper`, from `--paper: …` of a style sheet, or `'--x': …` of an element's own style. */
const defined = new Set([...all.matchAll(/--([\w-]+)['"]?\s*:/g)].map(([, name]) => name));

it('every token that a style asks for is there', () => {
  const asked = [...all.matchAll(/var\(\s*--([\w-]+)\s*\)/g)].map(([, name]) => name);
  expect(asked.filter((name) => !defined.has(name))).toEqual([]);
  expect(asked).toContain('paper');
});

it('every token that the large editor is coloured by is there', () => {
  const asked = [...Object.values(colours), ...Object.values(roles)];
  expect(asked.filter((name) => !defined.has(name))).toEqual([]);
});
