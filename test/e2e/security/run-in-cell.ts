import type { Beating } from './heartbeat.ts';

export interface RanInCell {
  /** What it printed first and how it ended, of the trace as JSON lines; undefined when it did not compile. */
  trace: string | undefined;
  /** What was said of a text that does not compile. */
  refusal: string | undefined;
  /** Real ms from Run to its end. */
  took: number;
  /** The longest real ms for which the page answered nobody: until that end, and while what came of it was drawn. */
  waits: { running: number; drawing: number };
}

export interface TextInCell {
  /** A selector. */
  cell: string;
  text: string;
}

/**
 * In the page, so that nobody asks it for anything meanwhile: types the text, presses Run, and Copy trace at the end.
 * @param cell names a cell whose editor is open, and which has been run before
 */
export async function runInCell({ cell, text }: TextInCell): Promise<RanInCell> {
  /** A trace may have a million events; this many are looked at. */
  const MOST = 100;
  const region = document.querySelector(cell) as Element;
  const page = window as unknown as Beating & { copied?: string };
  const button = (name: RegExp) =>
    [...region.querySelectorAll('button')].find((each) => name.test(each.textContent ?? ''));
  const refused = () => region.querySelector('.problems');
  const stale = () => region.querySelector('.is-stale');
  const changed = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      if (isSo()) return resolve();
      new MutationObserver((_, observer) => {
        if (!isSo()) return;
        observer.disconnect();
        resolve();
      }).observe(region, { subtree: true, childList: true, attributes: true });
    });
  const editor = region.querySelector('textarea') as HTMLTextAreaElement;
  editor.value = text;
  editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await changed(() => stale() !== null);
  page.longestWait();
  const began = performance.now();
  button(/^Run$/)?.click();
  // While the compiler is fetched, its progress stands in the place of the drawing.
  const fetching = () => region.querySelector('.busy') !== null;
  await changed(() => (stale() === null && !fetching()) || refused() !== null);
  const took = Math.round(performance.now() - began);
  const running = page.longestWait();
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 10)));
  const waits = { running, drawing: page.longestWait() };
  const refusal = refused()?.textContent ?? undefined;
  if (refusal !== undefined) return { trace: undefined, refusal, took, waits };
  delete page.copied;
  // What is done with a run is drawn a moment after the run.
  const copy = () => button(/^(Copy trace|Copied)$/);
  await changed(() => copy() !== undefined);
  copy()?.click();
  while (!page.copied) await new Promise((later) => setTimeout(later, 5));
  const copied = page.copied as unknown as string;
  // What is kept or made of it here, the page would have to clear away while the next program runs.
  delete page.copied;
  const lines = copied.trimEnd().split('\n', MOST + 2);
  const telling = /^\{"time":\d+,"kind":"(?:run-start|log|main-settled|run-end)".*$/gm;
  const told = lines.length > MOST + 1 ? (copied.match(telling) ?? []) : lines.slice(1);
  const first = told.slice(0, MOST);
  const trace = [lines[0], ...first, ...told.slice(MOST).slice(-2), ''].join('\n');
  return { trace, refusal, took, waits };
}
