/**
 * Prints every case with what came of it, as a Markdown table: `node test/security/table.ts`. Runs them in Node; what
 * came of them in a page is read from the report of the browser tests that ran last.
 */

import { readFile } from 'node:fs/promises';
import { cases } from './cases.ts';
import { textOf } from './hostile.ts';
import { runnerFor } from './run-in-node.ts';

interface Suite {
  specs: { tests: { annotations: { type: string; description?: string }[] }[] }[];
  suites?: Suite[];
}

const inPage = await ended(new URL('../../test-results/e2e.json', import.meta.url));
const rows = ['| case | a program that | in Node | in a page |', '| - | - | - | - |'];
for (const hostile of await cases()) {
  const { name, does } = hostile;
  const { end } = await runnerFor(name)(textOf(hostile));
  rows.push(`| ${[name, does, end, inPage.get(name) ?? 'not run'].map(cell).join(' | ')} |`);
}
process.stdout.write(`${rows.join('\n')}\n`, () => process.exit());

function cell(text: string): string {
  const line = text.split('\n')[0] as string;
  return line.slice(0, 120).replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

/** By the name of the case. */
async function ended(report: URL): Promise<Map<string, string>> {
  const text = await readFile(report, 'utf8').catch(() => '{"suites":[]}');
  const all = new Map<string, string>();
  const take = ({ specs, suites = [] }: Suite): void => {
    for (const { type, description = '' } of specs.flatMap(({ tests }) =>
      tests.flatMap(({ annotations }) => annotations),
    )) {
      if (type.startsWith('ended: ')) all.set(type.slice('ended: '.length), description);
    }
    suites.forEach(take);
  };
  for (const suite of (JSON.parse(text) as { suites: Suite[] }).suites) take(suite);
  return all;
}
