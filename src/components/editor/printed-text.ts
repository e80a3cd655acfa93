/** The code of a printed listing, read from its rows. A row without code is printed with one blank. */
export function printedText(listing: Element): string {
  return [...listing.querySelectorAll('.src')]
    .map(({ textContent }) => (textContent === ' ' ? '' : (textContent ?? '')))
    .join('\n');
}

/** Where in the code a pointer points, as an index into it: the rows are set in one width. */
export function indexAt(
  listing: Element,
  { clientX, clientY }: { clientX: number; clientY: number },
): number {
  const rows = [...listing.querySelectorAll<HTMLElement>('.src')];
  const widest = rows.reduce((a, b) => (length(a) > length(b) ? a : b), rows[0] as HTMLElement);
  const range = document.createRange();
  range.selectNodeContents(widest);
  const char = range.getBoundingClientRect().width / Math.max(1, length(widest));
  let index = 0;
  for (const row of rows) {
    const { bottom, left } = row.getBoundingClientRect();
    const end = row.textContent === ' ' ? 0 : length(row);
    if (clientY <= bottom || row === rows[rows.length - 1]) {
      return index + Math.max(0, Math.min(end, Math.round((clientX - left) / char)));
    }
    index += end + 1;
  }
  return index;
}

const length = (row: Element): number => row.textContent?.length ?? 0;
