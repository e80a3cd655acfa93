/** What a run showed: each logged line in its order, rejections that nobody handled among them. */
export interface Observed {
  lines: string[];
  /** `fulfilled`, `rejected Error: …`, `pending` when nothing was left that could settle it, or `endless`. */
  main: string;
}

export const endless: Observed = { lines: [], main: 'endless' };

/** An error as both sides can tell it: what an engine words itself is left out. */
export function errorText(name: string, message: string): string {
  return name === 'Error' ? `${name}: ${message}` : name;
}

/** The first line that differs, from 0; how main ended counts as a last line. */
export function firstDifference(a: Observed, b: Observed): number | undefined {
  const [left, right] = [allLines(a), allLines(b)];
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i++) if (left[i] !== right[i]) return i;
  return undefined;
}

export const allLines = ({ lines, main }: Observed): string[] => [...lines, `main ${main}`];
