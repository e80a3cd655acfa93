import { onProgressElsewhere, readProgress } from '../../reader/progress.ts';

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
  };
  onProgressElsewhere(show);
  show();
}
