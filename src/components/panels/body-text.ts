import type { Body, Header } from '../../runtime/trace/index.ts';

/** Stands where bytes were no text; NUL is in no text either. */
const NO_TEXT = /[\uFFFD\0]/;

/**
 * How a body is shown. JSON that is there as a whole is set with its structure.
 * @returns text: undefined when there is none, or it is no text; left: the bytes behind it
 */
export function bodyText(
  { bytes, text }: Body,
  headers: readonly Header[],
): { text: string | undefined; left: number } {
  if (text === '' || NO_TEXT.test(text)) return { text: undefined, left: bytes };
  const left = bytes - new TextEncoder().encode(text).length;
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const isJson = /[/+]json\b/.test(type);
  return { text: isJson && left === 0 ? indented(text) : text, left };
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
