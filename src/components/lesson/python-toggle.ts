import { isPythonHidden, keepPythonHidden } from '../../reader/python.ts';

/** Makes the buttons of all twins on the page hide their Python, and show it again; the next lesson remembers it. */
export function pythonToggles(buttons: Iterable<HTMLButtonElement>): void {
  const all = [...buttons];

  const show = (hidden: boolean): void => {
    if (hidden) document.documentElement.dataset.python = 'hidden';
    else delete document.documentElement.dataset.python;
    for (const button of all) {
      button.textContent = hidden ? 'Show Python' : 'Hide Python';
      button.setAttribute('aria-expanded', String(!hidden));
      button.hidden = false;
    }
  };

  for (const button of all) {
    button.addEventListener('click', () => {
      const hidden = button.getAttribute('aria-expanded') === 'true';
      const { top } = button.getBoundingClientRect();
      show(hidden);
      // What became shorter above it must not move it from under the pointer.
      scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' });
      // Where nothing can be kept, the choice holds for this page.
      keepPythonHidden(hidden);
    });
  }
  addEventListener('storage', () => show(isPythonHidden()));
  show(isPythonHidden());
}
