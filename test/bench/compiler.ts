/** How long compiling takes, warm. */

import type { SourceFile } from '../../src/runtime/index.ts';
import { compiledFiles } from './programs.ts';
import { type Row, spread } from './table.ts';

const LINES = `import { setTimeout as sleep } from 'node:timers/promises';
interface Job { id: number; name: string }
async function work({ id, name }: Job, ms = 10): Promise<string> {
  try {
    await sleep(ms);
    for (const part of name.split('')) if (part === 'x') return part;
    return \`\${id} \${name}\`;
  } finally {
    console.log('done', id);
  }
}
`;

const main = (lines: number): string =>
  Array.from({ length: Math.ceil(lines / 11) }, (_, i) =>
    (i === 0 ? LINES : LINES.split('\n').slice(2).join('\n')).replaceAll('work', `work${i}`),
  ).join('');

/** Half of the functions in a companion, each called by main. */
function twoFiles(lines: number): SourceFile[] {
  const kit = main(lines / 2).replaceAll('async function', 'export async function');
  const names = [...kit.matchAll(/function (work\d+)/g)].map(([, name]) => name as string);
  const calls = names.map((name, id) => `console.log(await ${name}({ id: ${id}, name: 'x' }));`);
  const own = main(lines / 2).replaceAll('work', 'own');
  const text = `import { ${names.join(', ')} } from './kit.ts';\n${own}${calls.join('\n')}\n`;
  return [
    { name: 'main.ts', text },
    { name: 'kit.ts', text: kit },
  ];
}

const alone = (lines: number): SourceFile[] => [{ name: 'main.ts', text: main(lines) }];

export async function compilerBench(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [files, goal] of [
    [alone(60), '≤ 60 ms'],
    [twoFiles(60), '≤ 60 ms'],
    [alone(1000), '≤ 500 ms'],
    [twoFiles(1000), '≤ 500 ms'],
  ] as const) {
    await compiledFiles(files);
    const times: number[] = [];
    for (let round = 0; round < 15; round++) {
      const began = performance.now();
      await compiledFiles(files.map(({ name, text }) => ({ name, text: `${text}// ${round}\n` })));
      times.push(performance.now() - began);
    }
    const lines = files.reduce((sum, { text }) => sum + text.split('\n').length, 0);
    const what = `${lines} lines in ${files.length === 1 ? 'one file' : 'two files'}, in Node`;
    rows.push({ what, measured: spread(times), goal });
  }
  return rows;
}
