import { expect, it } from 'vitest';
import { checkTwins } from '../../../../src/cli/text/check-twins.ts';
import { aLesson, whole } from './a-lesson.ts';

it('finds nothing where every twin is there', () => {
  expect(checkTwins(aLesson()).problem).toBeUndefined();
});

it('misses the twin of a lesson that has a name in asyncio', () => {
  const mdx = whole.replace(/<Twin .*<\/Twin>/, '');
  expect(checkTwins(aLesson({ mdx })).problem).toContain(
    'the front matter says `python: asyncio.gather`, and no <Python> shows it',
  );
  expect(checkTwins(aLesson({ mdx: mdx.replace(/^python.*\n/m, '') })).problem).toBeUndefined();
});

it('misses the Python program, what it prints, and the listing that it is the twin of', () => {
  const without = (name: string) =>
    aLesson({ examples: aLesson().examples.filter((each) => each !== name) });
  expect(checkTwins(without('order.py')).problem).toContain('there is no examples/order.py');
  expect(checkTwins(without('order.py.txt')).problem).toContain(
    'what examples/order.py prints is missing',
  );
  const other = aLesson({ mdx: whole.replace('<Twin of="order"', '<Twin of="other"') });
  expect(checkTwins(other).problem).toContain(
    ':17: this is the twin of other, which no <Example> shows',
  );
});
