import { onProgress, readProgress } from '../../reader/progress.ts';

/** Fills the squares of the exercises that this reader has passed, half those that were tried. */
export function progressMarks(root: ParentNode): void {
  const show = (): void => {
    const progress = readProgress();
    for (const mark of root.querySelectorAll<HTMLElement>('[data-exercise]')) {
      const { attempts = 0, passedOn } = progress[mark.dataset.exercise ?? ''] ?? {};
      const state = passedOn !== undefined ? 'passed' : attempts > 0 ? 'tried' : '';
      mark.classList.toggle('is-passed', state === 'passed');
      mark.classList.toggle('is-tried', state === 'tried');
      const said = mark.querySelector('.vh');
      if (said !== null) said.textContent = state === '' ? '' : `, ${state}`;
    }
    for (const list of root.querySelectorAll('[data-tally]')) tally(list);
  };
  onProgress(show);
  show();
}

/** "2 of 11 exercises passed", over a list of lessons. */
function tally(list: Element): void {
  const all = list.querySelectorAll('[data-exercise]').length;
  const passed = list.querySelectorAll('[data-exercise].is-passed').length;
  const said = list.querySelector('[data-tally-said]');
  if (said !== null && all > 0) said.textContent = `${passed} of ${all} exercises passed`;
}
