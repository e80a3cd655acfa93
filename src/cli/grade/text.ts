/** Reports for people. */

import type { PlainReport } from '../../runtime/index.ts';
import { visible } from '../visible.ts';
import type { Row } from './row.ts';

/** One report: the sentence shown first, then a line for each check, with what it measured. */
export function reportText({ passed, say, checks }: PlainReport): string {
  const lines = checks.map(
    ({ id, passed, text, figure }) =>
      `${passed ? '✓' : '✗'} ${id}: ${inset(text)}${figure === undefined ? '' : ` (${inset(figure)})`}`,
  );
  return `${passed ? 'Passed.' : inset(say)}\n\n${lines.join('\n')}\n`;
}

/** `✓ ada.ts`, `✗ bo.ts: …`; `!` before what could not be graded. */
export function rowText({ file, report, ran }: Row): string {
  const mark = ran ? (report.passed ? '✓' : '✗') : '!';
  const say = report.passed ? '' : `: ${inset(report.say)}`;
  return `${mark} ${inset(file)}${say}\n`;
}

/** `97 answers passed, 2 did not, 1 could not be graded.` */
export function totalText(rows: readonly Row[]): string {
  const passed = rows.filter(({ report }) => report.passed).length;
  const unable = rows.filter(({ ran }) => !ran).length;
  const failed = rows.length - passed - unable;
  const rest = unable > 0 ? `, ${unable} could not be graded` : '';
  return `\n${passed} of ${rows.length} answers passed, ${failed} failed${rest}.\n`;
}

/** Further lines are set in, so that none can be taken for a line of the report. */
const inset = (text: string): string => visible(text).replaceAll('\n', '\n    ');
