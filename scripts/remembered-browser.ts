// The browser that was found, kept between the program that looks for it and those that use it
// (Playwright's configuration is read again in each of its workers). Under node_modules, so that a
// fresh install looks again.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from './find-browser.ts';

const folder = new URL('../node_modules/.cache/meanwhile/', import.meta.url);
const file = new URL('browser.json', folder);

export function rememberBrowser(browser: Browser): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(browser));
}

/** What was remembered, or Playwright's own default (`{}`) when nothing was. */
export function rememberedBrowser(): Browser {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
