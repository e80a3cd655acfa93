/**
 * The live form of a prediction. Locking an answer in, skipping, and pressing the listing's own Run
 * button all open what the run shows; nothing is scored.
 */
export function predict(block: HTMLElement): void {
  const fieldset = block.querySelector('fieldset')!;
  const run = (): HTMLButtonElement | null =>
    block.querySelector<HTMLButtonElement>('.cell .btn-run');
  const choice = (): HTMLInputElement | null =>
    fieldset.querySelector<HTMLInputElement>('input:checked');
  let open = false;

  const show = (said: string, title: string): void => {
    if (open) return;
    open = true;
    block.classList.add('is-open');
    fieldset.classList.add('is-done');
    fieldset.querySelector('[data-predict-title]')!.textContent = title;
    fieldset.querySelector('[data-predict-said]')!.textContent = said;
    fieldset.querySelector('.row')!.remove();
    for (const label of fieldset.querySelectorAll('label')) label.remove();
    fieldset.querySelector('details')!.open = true;
  };

  block.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('[data-predict-lock]') !== null) {
      const chosen = choice();
      if (chosen === null) {
        fieldset.querySelector('[data-predict-said]')!.textContent =
          'Choose one of the answers first, or skip the question.';
        fieldset.querySelector('input')!.focus();
        return;
      }
      const right = chosen.dataset.right !== undefined;
      const text = chosen.closest('label')?.textContent?.trim() ?? '';
      show(`Chosen: ${text} The run ${right ? 'agrees.' : 'shows something else.'}`, 'Predicted');
      run()?.click();
      run()?.focus();
    } else if (target.closest('[data-predict-skip]') !== null) {
      show('', 'Skipped');
      run()?.focus();
    } else if (target.closest('.btn-run') !== null) {
      show('', 'Skipped');
    }
  });
}
