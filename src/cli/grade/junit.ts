/** Reports as JUnit XML: a suite for each answer, a case for each check. */

import type { PlainReport } from '../../runtime/index.ts';
import type { Row } from './row.ts';

export function junit(exercise: string, rows: readonly Row[]): string {
  const suites = rows.map(suite).join('');
  const name = attribute(exercise);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${name}" ${counts(rows)}>\n${suites}</testsuites>\n`;
}

function suite(row: Row): string {
  const { file, report, ran } = row;
  const cases = ran
    ? report.checks.map((check) => testCase(file, check)).join('')
    : `    <testcase classname="${attribute(file)}" name="is graded">${ending('error', report.say)}</testcase>\n`;
  return `  <testsuite name="${attribute(file)}" ${counts([row])}>\n${cases}  </testsuite>\n`;
}

function testCase(file: string, { id, passed, text }: PlainReport['checks'][number]): string {
  const start = `    <testcase classname="${attribute(file)}" name="${attribute(id)}"`;
  return passed ? `${start}/>\n` : `${start}>${ending('failure', text)}</testcase>\n`;
}

const ending = (how: 'failure' | 'error', text: string): string =>
  `<${how} message="${attribute(text.split('\n')[0] ?? '')}">${content(text)}</${how}>`;

function counts(rows: readonly Row[]): string {
  const checks = rows.flatMap(({ report }) => report.checks);
  const errors = rows.filter(({ ran }) => !ran).length;
  const failures = checks.filter(({ passed }) => !passed).length;
  return `tests="${checks.length + errors}" failures="${failures}" errors="${errors}"`;
}

const attribute = (text: string): string =>
  content(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');

const content = (text: string): string =>
  text
    .toWellFormed()
    .replace(NOT_IN_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** What no XML 1.0 document may contain, even escaped. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
