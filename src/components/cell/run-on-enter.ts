/** Ctrl and Enter, or ⌘ and Enter, anywhere in a cell. */
export function runOnEnter(run: () => Promise<void>): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void run();
  };
}
