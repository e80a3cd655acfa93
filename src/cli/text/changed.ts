import type { Change } from '../../runtime/lesson.ts';

/**
 * A program's text with one change after the other made.
 * @throws {RangeError} that says which line does not have what is to be changed, or has it more than once
 */
export function changed(code: string, changes: readonly Change[]): string {
  const lines = code.split('\n');
  for (const { line, from, to } of changes) {
    const text = lines[line - 1] ?? '';
    const count = from === '' ? 0 : text.split(from).length - 1;
    if (count !== 1)
      throw new RangeError(
        `line ${line}, «${text.trim()}», has «${from}» ${count === 0 ? 'nowhere' : `${count} times`}`,
      );
    lines[line - 1] = text.replace(from, () => to);
  }
  return lines.join('\n');
}
