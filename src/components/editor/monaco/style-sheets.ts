/**
 * Takes the place of Monaco's own module of this kind. That one makes `<style>` elements, which the site's policy
 * forbids; these are constructed sheets, which a script may adopt.
 */

interface Disposables {
  add: (disposable: { dispose: () => void }) => unknown;
}

/** As much of a `<style>` element as Monaco uses. */
class AdoptedStyle {
  readonly sheet = new CSSStyleSheet();
  className = '';
  #text = '';

  constructor() {
    document.adoptedStyleSheets.push(this.sheet);
  }

  get textContent(): string {
    return this.#text;
  }

  set textContent(text: string) {
    this.#text = text;
    this.sheet.replaceSync(text);
  }

  remove(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== this.sheet);
  }
}

let shared: AdoptedStyle | undefined;
const sharedStyle = (): AdoptedStyle => {
  shared ??= new AdoptedStyle();
  return shared;
};

export function createStyleSheet(
  _container?: unknown,
  beforeAppend?: (style: AdoptedStyle) => void,
  store?: Disposables,
): AdoptedStyle {
  const style = new AdoptedStyle();
  beforeAppend?.(style);
  store?.add({ dispose: () => style.remove() });
  return style;
}

export function createCSSRule(selector: string, css: string, style = sharedStyle()): void {
  if (css) style.sheet.insertRule(`${selector} {${css}}`, 0);
}

export function removeCSSRulesContainingSelector(name: string, { sheet } = sharedStyle()): void {
  for (let at = sheet.cssRules.length - 1; at >= 0; at -= 1) {
    const rule = sheet.cssRules[at];
    if (rule instanceof CSSStyleRule && rule.selectorText.includes(name)) sheet.deleteRule(at);
  }
}

/** Monaco's decoration styles that change as it runs: none of the features that we use has any. */
export function createStyleSheetFromObservable(): { dispose: () => void } {
  return { dispose: () => undefined };
}
