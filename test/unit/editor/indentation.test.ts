import { describe, expect, it } from 'vitest';
import {
  type Change,
  indent,
  newLine,
  outdent,
} from '../../../src/components/editor/indentation.ts';

/** Applies a change to a text in which `|` marks the caret, or both ends of a selection. */
function result(marked: string, by: (text: string, start: number, end: number) => Change): string {
  const start = marked.indexOf('|');
  const second = marked.indexOf('|', start + 1);
  const text = marked.replaceAll('|', '');
  const { from, to, insert, select } = by(text, start, second === -1 ? start : second - 1);
  const changed = text.slice(0, from) + insert + text.slice(to);
  const [a, b] = select;
  return a === b
    ? `${changed.slice(0, a)}|${changed.slice(a)}`
    : `${changed.slice(0, a)}|${changed.slice(a, b)}|${changed.slice(b)}`;
}

describe('typing in the editor', () => {
  it('keeps the indentation on Enter', () => {
    expect(result('  a();|', newLine)).toBe('  a();\n  |');
    expect(result('a|b', newLine)).toBe('a\n|b');
  });

  it('goes a step in after an opening bracket, and puts the closing one on its own line', () => {
    expect(result('  if (x) {|', newLine)).toBe('  if (x) {\n    |');
    expect(result('f(() => {|})', newLine)).toBe('f(() => {\n  |\n})');
  });

  it('replaces what is selected', () => {
    expect(result('  |ab|c', newLine)).toBe('  \n  |c');
    expect(result('a|bc|d', indent)).toBe('a  |d');
  });

  it('indents at the caret, and every line of a selection', () => {
    expect(result('a|b', indent)).toBe('a  |b');
    expect(result('a\n|b\n\nc|\nd', indent)).toBe('a\n  |b\n\n  c|\nd');
    expect(result('|a\n|b', indent)).toBe('  |a\n|b');
  });

  it('takes a step out again', () => {
    expect(result('    a|', outdent)).toBe('  a|');
    expect(result('  |a\n b\nc|', outdent)).toBe('|a\nb\nc|');
    expect(result('a|', outdent)).toBe('a|');
  });
});
