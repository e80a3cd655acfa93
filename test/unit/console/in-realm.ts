import { type ConsoleLine, consoleLines, summary } from '../../../src/runtime/trace/index.ts';
import { runProgram } from '../run-program.ts';

const MARK = '\u0001case';

/** What each of several programs prints, run one behind the other in one realm. */
export async function printedInRealm(programs: readonly string[]): Promise<string[]> {
  const text = programs.map((each) => `console.log('\\u0001case');\n{\n${each}\n}`).join('\n');
  const printed: string[] = [];
  const trace = await runProgram(text);
  const { outcome, error } = summary(trace);
  if (outcome !== 'finished') throw new Error(`${outcome}: ${error?.text} at ${error?.site?.line}`);
  for (const line of consoleLines(trace)) {
    if (line.text === MARK) printed.push('');
    else printed[printed.length - 1] += printedLine(line);
  }
  return printed;
}

const printedLine = ({ text, level }: ConsoleLine): string =>
  `${level === 'unhandled' ? 'unhandled: ' : ''}${text}\n`;
