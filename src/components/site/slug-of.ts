/** The slug of a lesson from its entry's id or folder: "04-gather" → "gather", "04-gather/index" too. */
export function slugOf(id: string): string {
  return (id.split('/')[0] ?? id).replace(/^\d+-/, '');
}

/** The number of a lesson from its folder: "04-gather" → 4. */
export function numberOf(id: string): number {
  return Number.parseInt(id, 10);
}
