/** The files of a program: what each imports follows from what it uses. The tools stand in the last one. */

import type { SourceFile } from '../../../src/runtime/index.ts';
import type { Part } from './part.ts';
import { printEach } from './print.ts';
import { declarations } from './tools.ts';

export interface FilePart {
  name: string;
  body: Part;
  /** The numbers of the functions that stand in it. */
  functions: readonly number[];
  /** How it exports, and how others import from it. */
  style: 'named' | 'renamed' | 'namespace';
  /** How it exports again what the last file exports. */
  passesOn: 'star' | 'names' | undefined;
  /** More that it imports. */
  clauses: { clause: string; from: string }[];
  /** Files that it names for their effects only. */
  requests: readonly string[];
}

/** @param files main first */
export function printFiles(files: readonly FilePart[]): SourceFile[] {
  const last = files.at(-1) as FilePart;
  const printed = printEach(files.map(({ body }) => body));
  const tools = [...new Set(printed.flatMap((each) => each.tools))];
  const own = (file: FilePart) => [
    ...(file === last ? tools : []),
    ...file.functions.map((n) => `f${n}`),
  ];
  return files.map((file, at) => {
    const { text, tools: used } = printed[at] as (typeof printed)[number];
    const functions = [...new Set(text.match(/\bf[0-2]\b/g))];
    const head: string[] = file.requests.map((name) => `import './${name}';`);
    for (const target of files) {
      const wanted = target === last ? [...used, ...functions] : functions;
      const names = own(target).filter((name) => wanted.includes(name));
      if (target === file || names.length === 0) continue;
      const between = files.slice(at + 1, -1).find(({ passesOn }) => passesOn);
      const from = target === last && between ? between : target;
      head.push(imported(names, target, from));
    }
    head.push(...file.clauses.map(({ clause, from }) => `import ${clause} from './${from}';`));
    if (file === last) head.push(declarations(tools));
    if (file.passesOn === 'star') head.push(`export * from './${last.name}';`);
    if (file.passesOn === 'names') {
      const names = own(last).map((name) => exportName(name, last));
      head.push(`export { ${names.join(', ')} } from './${last.name}';`);
    }
    const given = own(file).map((name) => `${name} as ${exportName(name, file)}`);
    const foot = given.length > 0 ? `export { ${given.join(', ')} };\n` : '';
    return { name: file.name, text: `${head.join('\n')}\n${text}\n${foot}` };
  });
}

const exportName = (name: string, { style }: FilePart): string =>
  style === 'renamed' ? `'the ${name}'` : name;

/** @param target where the names are declared, `from` where they are imported from */
function imported(names: readonly string[], target: FilePart, from: FilePart): string {
  if (target.style !== 'namespace') {
    const list = names.map((name) => `${exportName(name, target)} as ${name}`);
    return `import { ${list.join(', ')} } from './${from.name}';`;
  }
  const all = `all_${target.name.replace('.ts', '')}`;
  const constants = names.map((name) =>
    // Functions may not be there yet, where files ask for each other.
    /^f\d$/.test(name)
      ? `const ${name} = (...x: [any]): any => ${all}.${name}(...x);`
      : `const ${name} = ${all}.${name};`,
  );
  return `import * as ${all} from './${from.name}';\n${constants.join('\n')}`;
}
