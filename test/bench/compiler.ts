/** How long compiling takes, warm. */

import { compiled } from './programs.ts';
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

export async function compilerBench(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [lines, goal] of [
    [60, '≤ 60 ms'],
    [1000, '≤ 500 ms'],
  ] as const) {
    const copies = Array.from({ length: Math.ceil(lines / 11) }, (_, i) =>
      (i === 0 ? LINES : LINES.split('\n').slice(2).join('\n')).replaceAll('work', `work${i}`),
    );
    const source = copies.join('');
    await compiled(source);
    const times: number[] = [];
    for (let round = 0; round < 15; round++) {
      const began = performance.now();
      await compiled(`${source}// ${round}\n`);
      times.push(performance.now() - began);
    }
    rows.push({
      what: `${source.split('\n').length} lines, in Node`,
      measured: spread(times),
      goal,
    });
  }
  return rows;
}
