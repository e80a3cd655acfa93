/** A call's arguments, short enough for the name of a lane; no code of the program is run for it. */

const LONGEST_TEXT = 14;
const MOST = 3;

export function argumentsText(args: readonly unknown[]): string {
  let text = '';
  for (let i = 0; i < args.length && i < MOST; i++) text += `${i > 0 ? ', ' : ''}${short(args[i])}`;
  return args.length > MOST ? `${text}, …` : text;
}

function short(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `'${shortText(value)}'`;
    case 'function':
      return 'ƒ';
    case 'symbol':
      return 'symbol';
    case 'object':
      return value === null ? 'null' : isList(value) ? '[…]' : '{…}';
    case 'bigint':
      return `${value}n`;
    default:
      return String(value);
  }
}

/** What tells one address from another is its end. */
function shortText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const segment = text.slice(text.lastIndexOf('/'));
  if (segment.length > 1 && segment.length < LONGEST_TEXT) return `…${segment}`;
  return text.includes('/')
    ? `…${text.slice(1 - LONGEST_TEXT)}`
    : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

function isList(value: object): boolean {
  try {
    return isArray(value);
  } catch {
    // A revoked proxy.
    return false;
  }
}

const { isArray } = Array;
