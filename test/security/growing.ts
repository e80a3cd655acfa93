/**
 * How a program ends that asks for more and more at one of `lines` (digits, as in a class of characters), by whichever
 * comes first on the machine. A guard sees that its time, its events or its memory is used up, and knows the line;
 * the engine ends the realm for its memory; or one call that copies all that has grown takes a whole turn, and the host
 * ends what does not answer. `or`: what else it may come to before, as the source of a pattern.
 */
export function growing(lines: string, or?: string): RegExp {
  const guard = `(real-time|events|memory) at line [${lines}]`;
  const limit = `limit: (${guard}|memory|no-answer( after line \\d+)?)`;
  return new RegExp(`^(${or === undefined ? limit : `${limit}|${or}`})$`);
}
