import type { Token } from '../editor/highlight.ts';
import type { Role } from '../editor/lexemes.ts';

const keywords =
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield';

/** In the order in which they are tried at each place; what none of them takes is a plain name. */
const roles: readonly [Role, RegExp][] = [
  ['c', /#[^\n]*/y],
  ['s', /[rbf]*(?:"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')/iy],
  ['k', new RegExp(`\\b(?:${keywords.replaceAll(' ', '|')})\\b`, 'y')],
  ['n', /\b(?:\d[\d_.]*|True|False|None)\b/y],
  ['f', /[A-Za-z_]\w*(?=\()/y],
  ['', /[A-Za-z_]\w*|\s+/y],
  ['p', /[^\w\s]/y],
];

/** Colours Python in the roles of the TypeScript highlighter, for the printed twins; one row a line. */
export function highlightPython(code: string): Token[][] {
  const rows: Token[][] = [[]];
  let at = 0;
  while (at < code.length) {
    const [type, text] = next(code, at);
    text.split('\n').forEach((part, index) => {
      if (index > 0) rows.push([]);
      if (part !== '') rows.at(-1)!.push({ type, text: part });
    });
    at += text.length;
  }
  return rows;
}

function next(code: string, at: number): [Role, string] {
  for (const [type, pattern] of roles) {
    pattern.lastIndex = at;
    const text = pattern.exec(code)?.[0];
    if (text) return [type, text];
  }
  return ['', code[at]!];
}
