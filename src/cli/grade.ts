/** `meanwhile grade`: what an answer does, judged by an exercise's checks; or a folder of answers. */

import type { Command } from './command.ts';
import { fromCaller } from './from-caller.ts';
import { csvHead, csvRow } from './grade/csv.ts';
import { gradeFile } from './grade/grade-file.ts';
import { gradeFolder } from './grade/grade-folder.ts';
import { junit } from './grade/junit.ts';
import type { Row } from './grade/row.ts';
import { reportText, rowText, totalText } from './grade/text.ts';
import { findExercise, UsageError } from './lessons.ts';
import { loadExercise } from './load-exercise.ts';

const FORMS = ['json', 'csv', 'junit'] as const;
type Form = (typeof FORMS)[number] | 'text';

/** Exits with 0 when every check passed, else 1. */
export const gradeCommand: Command = {
  usage: `grade EXERCISE FILE [--json|--csv|--junit], or grade --all EXERCISE FOLDER
  an answer, judged by an exercise's checks; exit 0 when all passed, 1 when one failed, 2 when it could not run
  --all         every .ts file of a folder, a line each; exit 0 when all of them passed, else 1
  --json        a report as one object; with --all one a line, each with its file
  --csv         a table: a row for each answer, a column for each check
  --junit       JUnit XML: a suite for each answer, a case for each check
`,
  operands: ['an exercise', 'a file with an answer'],
  options: {
    all: { type: 'boolean' },
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
    junit: { type: 'boolean' },
  },
  async run([exercise = '', path = ''], { all, ...asked }) {
    const forms = FORMS.filter((form) => asked[form]);
    if (forms.length > 1)
      throw new UsageError(`--${forms.join(' and --')}: the report has one form at a time.`);
    const [form = 'text'] = forms;
    const rows = all
      ? await folder(exercise, fromCaller(path), form)
      : await file(exercise, fromCaller(path), form);
    return rows.every(({ report }) => report.passed) ? 0 : 1;
  },
};

const print = (text: string): void => void process.stdout.write(text);
const json = (value: object): string => `${JSON.stringify(value)}\n`;

async function file(exercise: string, path: string, form: Form): Promise<Row[]> {
  const report = await gradeFile(exercise, path);
  const row = { file: path, report, ran: true };
  const checks = report.checks.map(({ id }) => id);
  if (form === 'json') print(json(report));
  else if (form === 'csv') print(csvHead(checks) + csvRow(row, checks));
  else if (form === 'junit') print(junit(report.exercise, [row]));
  else print(reportText(report));
  return [row];
}

async function folder(exercise: string, path: string, form: Form): Promise<Row[]> {
  const files = await findExercise(exercise);
  const checks = (await loadExercise(files)).checks.map(({ id }) => id);
  if (form === 'csv') print(csvHead(checks));
  const rows = await gradeFolder(exercise, path, (row) => {
    const { file, report } = row;
    if (form === 'json') print(json({ file, ...report }));
    else if (form === 'csv') print(csvRow(row, checks));
    else if (form === 'text') print(rowText(row));
  });
  if (form === 'junit') print(junit(files.id, rows));
  else if (form === 'text') print(totalText(rows));
  return rows;
}
