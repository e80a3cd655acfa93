/**
 * How many of a list `holds` is true of, from its start: of the others behind them it is not. Found by halves.
 * @example partitionPoint([1, 3, 5, 8], (n) => n < 5) // 2
 */
export function partitionPoint<T>(all: readonly T[], holds: (each: T) => boolean): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(all[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
