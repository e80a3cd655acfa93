/**
 * `client:in-turn`: the cells of a page wake one in each idle moment, for all in one would hold up a reader who
 * scrolls. One that is pointed at or focused wakes at once.
 */
import type { ClientDirective } from 'astro';

/** When the cell before has woken, or has failed to. */
let before: Promise<unknown> = Promise.resolve();

const wakeInTurn: ClientDirective = (load, _options, island) => {
  const turn = before.then(idle);
  const woken = Promise.race([turn, turnedTo(island)])
    .then(load)
    .then((hydrate) => hydrate());
  before = woken.catch(() => {});
  // Astro waits for it, and reports how it failed.
  return woken;
};

function idle(): Promise<unknown> {
  return new Promise((fulfil) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(fulfil);
    else setTimeout(fulfil, 50);
  });
}

function turnedTo(island: EventTarget): Promise<unknown> {
  return new Promise((fulfil) => {
    for (const type of ['pointerover', 'pointerdown', 'focusin'])
      island.addEventListener(type, fulfil, { once: true, passive: true });
  });
}

export default wakeInTurn;
