/** What a program may import by a bare name: module → the names it exports (`default` among them). */
export type Importable = Readonly<Record<string, readonly string[]>>;

export function unknownModule(name: string, importable: Importable): string {
  return `Cannot find module '${name}'. A program here can import ${list(Object.keys(importable))}, and its own files.`;
}

export function unknownExport(module: string, name: string, importable: Importable): string {
  return `'${module}' has no export named '${name}'. It has ${list(importable[module] ?? [])}.`;
}

export function unknownFile(name: string, files: readonly string[]): string {
  return `Cannot find the file '${name}'. This program has ${list(files)}.`;
}

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
