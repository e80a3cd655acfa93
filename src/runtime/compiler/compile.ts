/**
 * TypeScript files to a program: types stripped, hooks added, source maps composed. A file that stands alone keeps its
 * imports and exports to itself; several are linked with each other.
 */

import remapping from '@jridgewell/remapping';
import type { Program as Ast } from 'acorn';
import type { Esbuild } from './esbuild.ts';
import { factoryOfOne, factoryOfSeveral, type Hooked } from './factory.ts';
import { addHooks } from './hooks/add-hooks.ts';
import type { Importable } from './importable.ts';
import { link } from './link.ts';
import { moduleRecord } from './module-record.ts';
import type { Compiled, Problem, SourceFile } from './program.ts';
import { fileName } from './resolve-export.ts';
import { SiteTable } from './site-table.ts';
import { withoutEscapes } from './source-text.ts';
import { stripTypes } from './strip-types.ts';

/**
 * @param files the program; the first is `main`
 * @param importable what may be imported by a bare name
 * @returns the program, or every problem found in the files that keeps it from running
 */
export async function compile(
  files: readonly SourceFile[],
  esbuild: Esbuild,
  importable: Importable,
): Promise<Compiled> {
  const hooksName = freeName(files);
  const problems: Problem[] = [];
  const parsed: Parsed[] = [];
  for (const file of files) {
    const result = await stripTypes(esbuild, file);
    if ('problems' in result) problems.push(...result.problems);
    else parsed.push({ file, ...result });
  }
  const table = new SiteTable(fileName((files[0] as SourceFile).name));
  const asts = new Map(parsed.map(({ file, ast }) => [fileName(file.name), ast]));
  const linked = standsAlone(files, asts) ? [] : link(asts, { importable, hooksName });
  const hooked: Hooked[] = [];
  const imported = new Set<string>();
  for (const [number, { file, code, map, ast }] of parsed.entries()) {
    const options = {
      hooksName,
      sites: table.of(file, code, map),
      importable,
      files: files.map(({ name }) => name),
      linked: linked[number],
    };
    const result = addHooks({ code, ast }, options);
    problems.push(...result.problems.map((problem) => ({ ...problem, file: file.name })));
    for (const name of result.imported) imported.add(name);
    const composed = remapping([result.map, map], () => null).toString();
    hooked.push({ code: result.code, map: composed });
  }
  if (problems.length > 0) return { ok: false, problems };
  const { code: factory, map } =
    linked.length === 0
      ? factoryOfOne(hooked[0] as Hooked, hooksName)
      : factoryOfSeveral(
          linked.map((file, number) => ({ ...file, ...(hooked[number] as Hooked) })),
          hooksName,
        );
  return {
    ok: true,
    program: { factory, imports: [...imported].sort(), hooksName, sites: table.sites, map },
  };
}

interface Parsed {
  file: SourceFile;
  code: string;
  map: string;
  ast: Ast;
}

/** One file that does not import itself. */
function standsAlone(files: readonly SourceFile[], asts: ReadonlyMap<string, Ast>): boolean {
  const [[name, ast] = []] = asts;
  const requests = ast ? moduleRecord(ast).requests : [];
  return files.length === 1 && !requests.some((request) => fileName(request) === name);
}

const DIGITS = 8;

/** A name for the hooks that none of the files contains. */
function freeName(files: readonly SourceFile[]): string {
  const texts = files.flatMap(({ text }) => [text, withoutEscapes(text)]);
  for (let n = 0; ; n++) {
    const name = `$h${n.toString(16).padStart(DIGITS, '0')}`;
    if (texts.every((text) => !text.includes(name))) return name;
  }
}
