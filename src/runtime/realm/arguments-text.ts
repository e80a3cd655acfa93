/** A call's arguments, short enough for the name of a lane; no code of the program is run for it. */

const LONGEST_TEXT = 24;
const MOST = 3;

export function argumentsText(args: readonly unknown[]): string {
  let text = '';
  for (let i = 0; i < args.length && i < MOST; i++) text += `${i > 0 ? ', ' : ''}${short(args[i])}`;
  return args.length > MOST ? `${text}, …` : text;
}

function short(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > LONGEST_TEXT ? `'…${value.slice(1 - LONGEST_TEXT)}'` : `'${value}'`;
    case 'function':
      return 'ƒ';
    case 'symbol':
      return 'symbol';
    case 'object':
      return value === null ? 'null' : '{…}';
    case 'bigint':
      return `${value}n`;
    default:
      return String(value);
  }
}
