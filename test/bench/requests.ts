/** What a request to the mocked world costs in real time: one after another, and many at once. */

import { compiled, wholeRuns } from './programs.ts';
import { median, type Row, spread } from './table.ts';

/** Realms; the first run in each finds the program's code cold, as when a reader presses Run. */
const REALMS = 5;
const RUNS = 4;
const IN_SEQUENCE = 500;
const AT_ONCE = 1000;

export async function requestsBench(): Promise<Row[]> {
  const url = 'https://api.lanternpost.test/users/3';
  const sequence = await runs(
    `for (let i = 0; i < ${IN_SEQUENCE}; i++) await (await fetch('${url}')).json();`,
  );
  const atOnce = await runs(
    `const get = async () => (await (await fetch('${url}')).json()).name;
console.log((await Promise.all(Array.from({ length: ${AT_ONCE} }, get))).length);`,
  );
  const each = (times: readonly number[]) => `${(median(times) / IN_SEQUENCE).toFixed(2)} ms`;
  return [
    {
      what: `a request, of ${IN_SEQUENCE} one after another`,
      measured: `cold ${each(sequence.cold)}, warm ${each(sequence.warm)}`,
      goal: '≤ 0.3 ms',
    },
    {
      what: `${AT_ONCE.toLocaleString('en-US')} requests at once`,
      measured: `cold ${spread(atOnce.cold)}, warm ${spread(atOnce.warm)}`,
      goal: '≤ 300 ms',
    },
  ];
}

async function runs(text: string): Promise<{ cold: number[]; warm: number[] }> {
  const program = await compiled(text);
  const cold: number[] = [];
  const warm: number[] = [];
  for (let realm = 0; realm < REALMS; realm++) {
    const [first, ...later] = (await wholeRuns(program, RUNS)).ms;
    cold.push(first as number);
    warm.push(...later);
  }
  return { cold, warm };
}
