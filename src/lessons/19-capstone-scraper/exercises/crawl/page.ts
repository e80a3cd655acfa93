import { parse } from 'node-html-parser';

export interface ParsedPage {
  title: string;
  links: string[];
}

/** Title and absolute links of an HTML page. `base` is the address the page was loaded from. */
export function parsePage(html: string, base: string): ParsedPage {
  const doc = parse(html);
  return {
    title: doc.querySelector('title')?.text ?? '',
    links: doc.querySelectorAll('a[href]').map((a) => new URL(a.getAttribute('href')!, base).href),
  };
}
