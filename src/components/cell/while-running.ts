import { keepRunning } from '../../reader/running.ts';

/** Why a run was aborted whose reader left the page; they may come back to it as it was. */
export const LEFT = 'left';

/** What runs, and what stops it. */
interface Running {
  /** Of the cell. */
  id: string;
  text: string;
  abort: AbortController;
}

/**
 * For whatever runs the reader's text, and reads what that left. That it is under way is kept until it is over, since a
 * browser may end the tab of a program that uses up the memory. Who leaves the page stops it (HTML, `pagehide`): a page
 * that is kept for the way back is frozen, and its runs with it.
 */
export async function whileRunning<T>(
  { id, text, abort }: Running,
  work: () => Promise<T>,
): Promise<T> {
  const over = keepRunning(id, text);
  const leave = (): void => {
    over();
    abort.abort(LEFT);
  };
  addEventListener('pagehide', leave);
  try {
    return await work();
  } finally {
    removeEventListener('pagehide', leave);
    over();
  }
}
