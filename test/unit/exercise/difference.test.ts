import { describe, expect, it } from 'vitest';
import { difference } from '../../../src/components/exercise/difference.ts';

const shown = (mine: string, book: string): string[] =>
  difference(mine, book).map(
    ({ is, tokens }) => `${is} ${tokens.map(({ text }) => text).join('')}`,
  );

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `line${i + 1};`);

describe('the difference of two answers', () => {
  it('is nothing where only blanks at the ends of lines differ', () => {
    expect(shown('a;  \nb;\n\n', 'a;\nb;')).toEqual([]);
  });

  it('has the lines of each, between two that both have', () => {
    const [mine, book] = [numbered(8), numbered(8)];
    mine[4] = 'mine;';
    book.splice(4, 1, 'one;', 'two;');
    expect(shown(mine.join('\n'), book.join('\n'))).toEqual([
      'gap ',
      'same line3;',
      'same line4;',
      'del mine;',
      'add one;',
      'add two;',
      'same line6;',
      'same line7;',
    ]);
  });

  it('stands for what lies between two places with a gap, and for nothing before the first line', () => {
    const [mine, book] = [numbered(20), numbered(20)];
    mine[0] = 'first;';
    book[19] = 'last;';
    const kinds = difference(mine.join('\n'), book.join('\n')).map(({ is }) => is);
    expect(kinds).toEqual(['del', 'add', 'same', 'same', 'gap', 'same', 'same', 'del', 'add']);
  });

  it('colours a line as in its own text', () => {
    const lines = difference('/*\nasync\n*/', '/*\nawait\n*/');
    expect(lines[1]?.tokens).toEqual([{ type: 'c', text: 'async' }]);
  });
});
