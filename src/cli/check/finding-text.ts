import type { Finding } from '../text/finding.ts';

/** `✓ what holds`, `✗ what does not: why`, `· what is not finished: what is left to do`. */
export function findingText({ what, problem, unfinished }: Finding): string {
  if (problem !== undefined) return `✗ ${what}: ${problem}\n`;
  return unfinished === undefined ? `✓ ${what}\n` : `· ${what}:\n  ${unfinished}\n`;
}

/** `53 of 53 starters fail, 53 of 53 solutions pass, 199 of 199 wrong answers fail as filed.` and all that was looked at. */
export function proofText(all: readonly Finding[]): string {
  const proven = (what: Finding['proves']): string => {
    const of = all.filter(({ proves }) => proves === what);
    return `${of.filter(({ problem }) => problem === undefined).length} of ${of.length}`;
  };
  const wrong = all.filter(({ problem }) => problem !== undefined).length;
  const unfinished = all.filter((each) => each.unfinished !== undefined).length;
  return [
    `${proven('starter')} starters fail, ${proven('solution')} solutions pass, ${proven('wrong answer')} wrong answers fail as filed.`,
    `${all.length - wrong - unfinished} of ${all.length} hold${unfinished > 0 ? `, ${unfinished} unfinished` : ''}.`,
  ].join('\n');
}
