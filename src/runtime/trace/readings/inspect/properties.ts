import type { Entry } from '../../encoded.ts';
import type { Context } from './options.ts';
import { escapeText, quote } from './quote.ts';
import { show } from './show.ts';

/** Properties, `key: value` each, and how many there are more. */
export function properties(
  { entries, left = 0 }: { entries: readonly Entry[]; left?: number },
  depth: number,
  context: Context,
): string[] {
  context.indentation += 2;
  const output = entries.map((entry) => `${keyText(entry)}: ${show(entry[1], depth, context)}`);
  context.indentation -= 2;
  if (left > 0) output.push(`... ${left} more ${left > 1 ? 'properties' : 'property'}`);
  return output;
}

function keyText([key, , how]: Entry): string {
  const isSymbol = how?.endsWith('symbol');
  const text = isSymbol
    ? escapeText(key)
    : key === '__proto__'
      ? "['__proto__']"
      : /^[a-zA-Z_][a-zA-Z_0-9]*$/.test(key)
        ? key
        : quote(key);
  return how?.startsWith('hidden') ? `[${text}]` : text;
}

/** `<ref *1>` before an object that is met again inside itself. */
export function reference(id: number, base: string, { circular }: Context): string {
  const number = circular.get(id);
  if (number === undefined) return base;
  return base === '' ? `<ref *${number}>` : `<ref *${number}> ${base}`;
}
