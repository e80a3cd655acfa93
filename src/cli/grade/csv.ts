/** Reports as a table (RFC 4180): a row for each answer, a column for each check. */

import type { Row } from './row.ts';

export const csvHead = (checks: readonly string[]): string =>
  line(['file', 'exercise', 'result', 'say', ...checks]);

/** @param checks the columns, which an answer that was not graded leaves empty */
export function csvRow({ file, report, ran }: Row, checks: readonly string[]): string {
  const { exercise, passed, say } = report;
  const results = new Map(report.checks.map(({ id, passed }) => [id, word(passed)]));
  const result = ran ? word(passed) : 'not graded';
  return line([file, exercise, result, say, ...checks.map((id) => results.get(id) ?? '')]);
}

const word = (passed: boolean): string => (passed ? 'passed' : 'failed');

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(text: string): string {
  // A spreadsheet would take it for a formula (OWASP, "CSV Injection").
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
