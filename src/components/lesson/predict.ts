import { keepAnswer, readAnswer } from '../../reader/answers.ts';
import { guessIn } from './guess.ts';

/**
 * The live form of a question. Locking an answer in, skipping, and pressing the listing's own Run button all open what
 * the run shows; nothing is scored. The answer is kept: who comes back finds it, and its time on the next timeline.
 */
export function predict(block: HTMLElement): void {
  const fieldset = block.querySelector('fieldset')!;
  const question = fieldset.dataset.question ?? '';
  const inputs = [...fieldset.querySelectorAll('input')];
  const run = (): HTMLButtonElement | null =>
    block.querySelector<HTMLButtonElement>('.cell .btn-run');
  let open = false;

  const show = (title: string, chosen?: HTMLInputElement): void => {
    if (open) return;
    open = true;
    const text = chosen?.closest('label')?.textContent?.trim();
    const agrees = chosen?.dataset.right !== undefined;
    const guess = chosen && guessIn(chosen.value);
    if (guess !== undefined) block.dataset.guess = String(guess);
    block.classList.add('is-open');
    fieldset.classList.add('is-done');
    fieldset.querySelector('[data-predict-title]')!.textContent = title;
    fieldset.querySelector('[data-predict-said]')!.textContent =
      text === undefined
        ? ''
        : `Chosen: ${text} The run ${agrees ? 'agrees.' : 'shows something else.'}`;
    fieldset.querySelector('.row')!.remove();
    for (const label of fieldset.querySelectorAll('label')) label.remove();
    fieldset.querySelector('details')!.open = true;
  };
  const skip = (): void => {
    if (open) return;
    keepAnswer(question, '');
    show('Skipped');
  };
  const lock = (): void => {
    const chosen = inputs.find((input) => input.checked);
    if (chosen === undefined) {
      fieldset.querySelector('[data-predict-said]')!.textContent =
        'Choose one of the answers first, or skip the question.';
      inputs[0]?.focus();
      return;
    }
    keepAnswer(question, chosen.value);
    show('Predicted', chosen);
    run()?.click();
    run()?.focus();
  };

  const before = readAnswer(question);
  const chosen = inputs.find((input) => input.value === before);
  if (chosen !== undefined) show('Predicted', chosen);
  else if (before === '') show('Skipped');

  block.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('[data-predict-lock]') !== null) lock();
    else if (target.closest('[data-predict-skip]') !== null) {
      skip();
      run()?.focus();
    } else if (target.closest('.btn-run') !== null) skip();
  });
}
