import { describe, expect, test } from 'vitest';
import { checkLesson, type Finding } from '../../src/cli/check.ts';
import { lessons } from '../../src/cli/lessons.ts';

// One after another: a run that finds no processor for seconds is stopped.
const all: { slug: string; findings: Finding[] }[] = [];
for (const lesson of lessons()) {
  all.push({ slug: lesson.slug, findings: await Array.fromAsync(checkLesson(lesson)) });
}

test('there are lessons', () => {
  expect(all.map(({ slug }) => slug)).toContain('gather');
});

describe.each(all)('$slug', ({ findings }) => {
  test('was looked at', () => {
    expect(findings.length).toBeGreaterThan(0);
  });

  test.each(findings)('$what', ({ problem }) => {
    expect(problem).toBeUndefined();
  });
});
