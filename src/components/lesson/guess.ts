/**
 * The time that an answer names, in virtual ms: what the reader said before the run, to be drawn on its timeline.
 * @example guessIn('At 1,300 ms, after `a`.') // 1300
 */
export function guessIn(answer: string): number | undefined {
  const [, figure, unit] = /([\d,]+(?:\.\d+)?) (ms|s)\b/.exec(answer) ?? [];
  if (figure === undefined) return undefined;
  const time = Number(figure.replaceAll(',', ''));
  return unit === 's' ? time * 1000 : time;
}
