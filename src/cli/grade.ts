/** `meanwhile grade`: what an answer does, judged by an exercise's checks; or a folder of answers. */

import type { Command } from './command.ts';
import { fromCaller } from './from-caller.ts';
import { csvHead, csvRow } from './grade/csv.ts';
import { gradeFolder } from './grade/grade-folder.ts';
import { type Judges, judgesOf } from './grade/judges.ts';
import { junit } from './grade/junit.ts';
import type { Row } from './grade/row.ts';
import { reportText, rowText, totalText } from './grade/text.ts';
import { UsageError } from './lessons.ts';

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
    const judges = await judgesOf(exercise);
    try {
      const rows = all
        ? await folder(judges, fromCaller(path), form)
        : await file(judges, fromCaller(path), form);
      return rows.every(({ report }) => report.passed) ? 0 : 1;
    } finally {
      judges.close();
    }
  },
};

const print = (text: string): void => void process.stdout.write(text);
const json = (value: object): string => `${JSON.stringify(value)}\n`;

/** @throws UsageError when it could not be graded */
async function file(judges: Judges, path: string, form: Form): Promise<Row[]> {
  const row = await judges.grade(path, path);
  const { report, ran } = row;
  if (!ran) throw new UsageError(report.say);
  if (form === 'json') print(json(report));
  else if (form === 'csv') print(csvHead(judges.checks) + csvRow(row, judges.checks));
  else if (form === 'junit') print(junit(judges.exercise, [row]));
  else print(reportText(report));
  return [row];
}

async function folder(judges: Judges, path: string, form: Form): Promise<Row[]> {
  const { checks, exercise } = judges;
  let head = form === 'csv';
  const rows = await gradeFolder(judges, path, (row) => {
    if (head) print(csvHead(checks));
    head = false;
    const { file, report } = row;
    if (form === 'json') print(json({ file, ...report }));
    else if (form === 'csv') print(csvRow(row, checks));
    else if (form === 'text') print(rowText(row));
  });
  if (form === 'junit') print(junit(exercise, rows));
  else if (form === 'text') print(totalText(rows));
  return rows;
}
