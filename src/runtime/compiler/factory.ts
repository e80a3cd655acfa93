/** The hooked files of a program to the text of its factory, with its source map. */

import { AnyMap, encodedMap } from '@jridgewell/trace-mapping';
import { type LinkedFile, namespaceName } from './link.ts';

/** JavaScript and its source map to the reader's file. */
export interface Hooked {
  code: string;
  map: string;
}

/** What a stretch of the factory is: our own lines, or a file's. */
type Piece = string | Hooked;

// Every name of ours begins with the hooks' name, which no program can know.

/** `main` is the factory's own task: its top level waits, resumes and fails like any async function's. */
export const factoryOfOne = (file: Hooked, H: string): Hooked =>
  joined([
    `async (${H}r) => { const ${H} = ${H}r.hooks, ${H}t = ${H}.main, ${H}m = ${H}r.modules; try {`,
    file,
    `} catch (${H}e) { throw ${H}.failed(${H}t, ${H}e); } finally { ${H}.ended(${H}t); } }`,
  ]);

/**
 * Each file becomes the body of a generator: the first step makes its functions and hands out its variables, the second
 * one evaluates it. When that is, the realm decides (`realm/module-graph.ts`).
 */
export const factoryOfSeveral = (files: readonly (LinkedFile & Hooked)[], H: string): Hooked =>
  joined([
    `(${H}r) => { const ${H} = ${H}r.hooks, ${H}m = ${H}r.modules; let ${files.map(({ variables }) => variables).join(', ')};`,
    `const ${H}g = ${H}.files([`,
    ...files.flatMap((file) => module(file, H)),
    `]), ${files.map((_, number) => `${namespaceName(H, number)} = ${H}g.namespace(${number})`).join(', ')};`,
    `return ${H}g.evaluate(); }`,
  ]);

function module(file: LinkedFile & Hooked, H: string): Piece[] {
  const { name, requests, exports, record } = file;
  const waits = record.hasTopLevelAwait;
  const getters = exports.map(([name, text]) => `[${JSON.stringify(name)}, () => ${text}]`);
  const fields = [
    `name: ${JSON.stringify(name)}`,
    `requests: [${requests}]`,
    `exports: [${getters.join(', ')}]`,
    `waits: ${waits}`,
  ];
  const [open, close] = waits
    ? ['async function* () { try {', `${H}x.done(); } catch (${H}e) { ${H}x.failed(${H}e); } }`]
    : ['function* () {', '}'];
  return [`{ ${fields.join(', ')}, body: (${H}t, ${H}x) => ${open}`, file, `${close} },`];
}

function joined(pieces: readonly Piece[]): Hooked {
  const codes: string[] = [];
  const sections: { offset: { line: number; column: number }; map: string }[] = [];
  let line = 0;
  for (const piece of pieces) {
    const code = typeof piece === 'string' ? piece : piece.code;
    if (typeof piece !== 'string') sections.push({ offset: { line, column: 0 }, map: piece.map });
    codes.push(code);
    line += code.split('\n').length;
  }
  const map = encodedMap(new AnyMap({ version: 3, sections } as never));
  return { code: codes.join('\n'), map: JSON.stringify(map) };
}
