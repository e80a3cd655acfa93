/** Lists that most often have one item or none, and of which there may be 500,000. */

/** The empty list of all who have nothing. */
export const NONE: readonly never[] = [];

/** `list`, which is given away, and one more. V8 makes room for 17 in an empty list that is pushed to. */
export function added<T>(list: readonly T[], item: T): readonly T[] {
  if (list.length === 0) return [item];
  (list as T[]).push(item);
  return list;
}
