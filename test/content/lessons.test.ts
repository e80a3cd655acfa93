import { describe, expect, test } from 'vitest';
import { checkLesson } from '../../src/cli/check.ts';
import { lessons } from '../../src/cli/lessons.ts';

const all = await Promise.all(
  lessons().map(async (lesson) => ({
    slug: lesson.slug,
    findings: await Array.fromAsync(checkLesson(lesson)),
  })),
);

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
