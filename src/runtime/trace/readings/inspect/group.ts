import type { Context } from './options.ts';
import { width } from './width.ts';

/** Between two columns: a comma and a blank. */
const SEPARATOR = 2;

/** Node's columns for lists of more than six short items (`groupArrayElements`). */
export function group(output: string[], numbers: boolean, context: Context): string[] {
  const { indentation, breakLength, maxArrayLength } = context;
  // The last may say how many more there are.
  const length = output.length - (output.length > maxArrayLength ? 1 : 0);
  const widths = output.slice(0, length).map(width);
  const longest = Math.max(...widths);
  const total = widths.reduce((sum, each) => sum + each + SEPARATOR, 0);
  const widest = longest + SEPARATOR;
  const narrow = widest * 3 + indentation < breakLength;
  if (!narrow || !(total / widest > 5 || longest <= 6)) return output;
  // A square, as far as letters are 2.5 times as high as wide.
  const biased = Math.max(widest - 3 - Math.sqrt(widest - total / output.length), 1);
  const columns = Math.min(
    Math.round(Math.sqrt(2.5 * biased * length) / biased),
    Math.floor((breakLength - indentation) / widest),
    context.compact * 4,
    15,
  );
  if (columns <= 1) return output;
  const columnWidths: number[] = [];
  for (let column = 0; column < columns; column++) {
    let most = 0;
    for (let i = column; i < length; i += columns) most = Math.max(most, widths[i] as number);
    columnWidths.push(most + SEPARATOR);
  }
  const rows: string[] = [];
  for (let i = 0; i < length; i += columns) {
    rows.push(row(output.slice(i, Math.min(i + columns, length)), columnWidths, numbers));
  }
  return [...rows, ...output.slice(length)];
}

function row(cells: readonly string[], widths: readonly number[], numbers: boolean): string {
  return cells
    .map((cell, i) => {
      const last = i === cells.length - 1;
      const blanks = (columns: number) => ' '.repeat(Math.max(0, columns - width(cell)));
      const space = (widths[i] as number) - SEPARATOR;
      if (numbers) return `${blanks(space)}${cell}${last ? '' : ', '}`;
      return last ? cell : `${cell}, ${blanks(space)}`;
    })
    .join('');
}
