import { describe, expect, it } from 'vitest';
import { findingText, proofText } from '../../../src/cli/check/finding-text.ts';
import { partsOf } from '../../../src/cli/check/parts.ts';
import { meanwhile } from './meanwhile.ts';

describe('meanwhile check', () => {
  it('proves one exercise, and says what is proven', async () => {
    const { code, out, err } = await meanwhile('check', 'E04-1');
    expect(code).toBe(0);
    expect(out).toContain('✓ exercise gather/fetch-all: the starter fails\n');
    expect(out).toMatch(
      /\n1 of 1 starters fail, 1 of 1 solutions pass, (\d+) of \1 wrong answers fail as filed\.\n(\d+) of \2 hold\.\n$/,
    );
    expect(err).toMatch(/^1 of 1 lessons and exercises\n[\d.]+ s\n$/);
  });

  it.each(['nowhere', 'gather/nothing', 'E99-1'])('of %s says what there is', async (name) => {
    const { code, out, err } = await meanwhile('check', name);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^There is no (lesson|exercise) '.*'\. There are /);
  });
});

describe('what is checked', () => {
  it('of a lesson is the lesson itself and each of its exercises', async () => {
    const parts = await partsOf('gather');
    expect(parts[0]).toEqual({ lesson: 'gather' });
    expect(parts).toContainEqual({ lesson: 'gather', exercise: 'gather/fetch-all' });
  });

  it('of an exercise is that alone, by either of its names', async () => {
    const alone = [{ lesson: 'gather', exercise: 'gather/fetch-all' }];
    expect(await partsOf('gather/fetch-all')).toEqual(alone);
    expect(await partsOf('E04-1')).toEqual(alone);
  });
});

describe('what was found', () => {
  const found = [
    { what: 'the starter fails', proves: 'starter' },
    { what: 'the solution passes', proves: 'solution', problem: 'it takes too long' },
    { what: 'a.ts fails x', proves: 'wrong answer' },
    { what: 'b is unfinished', unfinished: 'prompt.mdx:1: a title' },
  ] as const;

  it('is a line each, with what is wrong or left to do', () => {
    expect(found.map(findingText)).toEqual([
      '✓ the starter fails\n',
      '✗ the solution passes: it takes too long\n',
      '✓ a.ts fails x\n',
      '· b is unfinished:\n  prompt.mdx:1: a title\n',
    ]);
  });

  it('is counted', () => {
    expect(
      proofText(found),
    ).toBe(`1 of 1 starters fail, 0 of 1 solutions pass, 1 of 1 wrong answers fail as filed.
2 of 4 hold, 1 unfinished.`);
  });
});
