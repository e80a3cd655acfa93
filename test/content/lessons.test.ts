import { describe, expect, test } from 'vitest';
import { checkParts } from '../../src/cli/check/check-parts.ts';
import { partsOf } from '../../src/cli/check/parts.ts';
import type { Finding } from '../../src/cli/text/finding.ts';

const parts = await partsOf();
const found: Finding[][] = [];
await checkParts(parts, (findings) => found.push([...findings]));

test('there are lessons', () => {
  expect(parts.map(({ lesson }) => lesson)).toContain('gather');
});

const all = parts.map(({ lesson, exercise = lesson }, at) => ({ exercise, findings: found[at] }));

describe.each(all)('$exercise', ({ findings = [] }) => {
  test('was looked at', () => {
    expect(findings.length).toBeGreaterThan(0);
  });

  test.each(findings)('$what', ({ problem }) => {
    expect(problem).toBeUndefined();
  });
});
