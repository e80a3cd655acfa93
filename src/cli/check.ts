/** `meanwhile check`: what must hold of every lesson, example and exercise. One line each, then what is proven. */

import { checkParts } from './check/check-parts.ts';
import { findingText, proofText } from './check/finding-text.ts';
import { partsOf } from './check/parts.ts';
import type { Command } from './command.ts';

export const checkCommand: Command = {
  usage: `check [LESSON|EXERCISE]
  what must hold of lessons, examples and exercises; exit 1 when anything does not
`,
  operands: ['a lesson or an exercise?'],
  options: {},
  run: ([name]) => check(name),
};

/** Prints what holds and what does not; exits with 1 when anything does not. */
async function check(name?: string): Promise<number> {
  const began = performance.now();
  const found = await checkParts(await partsOf(name), (findings) => {
    process.stdout.write(findings.map(findingText).join(''));
  });
  process.stdout.write(`\n${proofText(found)}\n`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stderr.write(`${seconds} s\n`);
  return found.some(({ problem }) => problem !== undefined) ? 1 : 0;
}
