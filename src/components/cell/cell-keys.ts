/**
 * The keys that work anywhere in a cell: Ctrl (or ⌘) and Enter do what its main button does; F6 goes from
 * the editor to the bar, to the open panel, and round again.
 */
export function cellKeys(act: () => Promise<void>): (event: KeyboardEvent) => void {
  return (event) => {
    const cell = event.currentTarget as HTMLElement;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void act();
    else if (event.key === 'F6') nextPart(cell, event.shiftKey ? -1 : 1)?.focus();
    else return;
    event.preventDefault();
  };
}

function nextPart(cell: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const parts = ['.code', '.bar', '.panel:not([hidden])'].flatMap(
    (part) => cell.querySelector<HTMLElement>(part) ?? [],
  );
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const next = parts.at((at + step + parts.length) % parts.length);
  return (
    next?.querySelector<HTMLElement>(
      '.edit, .native-edit-context, .inputarea, [aria-selected="true"]',
    ) ?? next
  );
}
