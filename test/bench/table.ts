/** Figures as a table: what, how it came out, and what it should reach. */

export interface Row {
  what: string;
  measured: string;
  goal: string;
}

export function printTable(title: string, rows: readonly Row[]): void {
  const width = (of: keyof Row) => Math.max(...rows.map((row) => row[of].length));
  process.stdout.write(`\n${title}\n`);
  for (const { what, measured, goal } of rows) {
    const columns = [what.padEnd(width('what')), measured.padEnd(width('measured')), goal];
    process.stdout.write(`  ${columns.join('   ').trimEnd()}\n`);
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** `12.3 ms (9.8 to 20.1, n = 20)`: the median, with what lies around it. */
export function spread(values: readonly number[]): string {
  const ms = (value: number) => value.toFixed(1);
  return `${ms(median(values))} ms (${ms(Math.min(...values))} to ${ms(Math.max(...values))}, n = ${values.length})`;
}
