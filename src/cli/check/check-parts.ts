import { ProcessEnded, Processes } from '../processes.ts';
import { progress } from '../progress.ts';
import type { Finding } from '../text/finding.ts';
import type { Part } from './parts.ts';

/**
 * Checks parts side by side, in processes of their own.
 * @param onPart called with what was found of each, in their order, as soon as those before are done
 */
export async function checkParts(
  parts: readonly Part[],
  onPart: (findings: readonly Finding[]) => void,
): Promise<Finding[]> {
  const processes = new Processes<Part, Finding[]>(new URL('./checker.ts', import.meta.url));
  const shown = progress(parts.length, 'lessons and exercises');
  try {
    const pending = parts.map(async (part) => {
      const findings = await processes.run(part).catch((error: Error) => [brokenOff(part, error)]);
      shown.step();
      return findings;
    });
    const all: Finding[] = [];
    for (const each of pending) {
      const findings = await each;
      shown.clear();
      onPart(findings);
      all.push(...findings);
    }
    return all;
  } finally {
    processes.close();
  }
}

/** It could not be looked at to the end; of what is wrong in its files, the message says where. */
const brokenOff = ({ lesson, exercise }: Part, error: Error): Finding => ({
  what:
    exercise === undefined
      ? `lesson ${lesson} can be checked`
      : `exercise ${exercise} can be checked`,
  problem: error instanceof ProcessEnded ? `${error.message} in the middle of it` : error.message,
});
