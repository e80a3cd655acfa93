/**
 * TypeScript files to a program: types stripped, hooks added, source maps composed. Several files are linked into one
 * scope; a file that stands alone needs no linker, and keeps its `const` and `class` as they are.
 */

import remapping from '@jridgewell/remapping';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { Message } from 'esbuild';
import type { Esbuild } from './esbuild.ts';
import { addHooks } from './hooks/add-hooks.ts';
import type { Importable } from './importable.ts';
import { fileName, type HookedFiles, link } from './link.ts';
import { placeOf } from './messages.ts';
import type { Compiled, Problem, SourceFile } from './program.ts';
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
  const main = fileName((files[0] as SourceFile).name);
  const hooksName = freeName(files);
  const table = new SiteTable(main);
  const hooked = new Map<string, { code: string; map: string }>();
  const problems: Problem[] = [];
  const imported = new Set<string>();
  for (const file of files) {
    const stripped = await stripTypes(esbuild, file);
    if ('problems' in stripped) {
      problems.push(...stripped.problems);
      continue;
    }
    const result = addHooks(stripped, {
      hooksName,
      sites: table.of(file, stripped.code, stripped.map),
      importable,
      files: files.map(({ name }) => name),
    });
    problems.push(...result.problems.map((problem) => ({ ...problem, file: file.name })));
    for (const name of result.imported) imported.add(name);
    const map = remapping([result.map, stripped.map], () => null).toString();
    hooked.set(fileName(file.name), { code: result.code, map });
  }
  if (problems.length > 0) return { ok: false, problems };
  const [alone] = files.length === 1 ? hooked.values() : [];
  const linked =
    alone ??
    (await link(esbuild, hooked, { main, importable, hooksName }).catch((error) =>
      linkProblems(error, hooked),
    ));
  if (Array.isArray(linked)) return { ok: false, problems: linked };
  const { factory, linesBefore } = asFactory(linked.code, hooksName);
  return {
    ok: true,
    program: {
      factory,
      imports: [...imported].sort(),
      hooksName,
      sites: table.sites,
      map: shifted(linked.map, linesBefore),
    },
  };
}

const NO_EXPORT = /^No matching export in "program:(.+)" for import "(.+)"$/;

/** What only shows when the files meet: an export that another file lacks. */
function linkProblems(error: unknown, files: HookedFiles): Problem[] {
  const { errors } = error as { errors?: Message[] };
  if (!Array.isArray(errors)) throw error;
  return errors.map(({ text, location }) => {
    const file = location?.file.replace(/^program:/, '') ?? '';
    const map = files.get(file)?.map;
    if (!location || !map) throw error;
    const at = { line: location.line, column: placeOf(location).column - 1 };
    const { line, column } = originalPositionFor(new TraceMap(map), at);
    const message = text.replace(NO_EXPORT, "'./$1' has no export named '$2'.");
    return { file, line: line ?? location.line, column: (column ?? 0) + 1, message };
  });
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

/** `main` is the factory's own task: its top level waits, resumes and fails like any async function's. */
function asFactory(code: string, H: string): { factory: string; linesBefore: number } {
  // Every name of ours begins with the hooks' name, which no program can know.
  const before = `async (${H}r) => { const ${H} = ${H}r.hooks, ${H}t = ${H}.main, ${H}m = ${H}r.modules; try {\n`;
  const after = `\n} catch (${H}e) { throw ${H}.failed(${H}t, ${H}e); } finally { ${H}.ended(${H}t); } }`;
  return { factory: before + code + after, linesBefore: 1 };
}

function shifted(map: string, lines: number): string {
  const parsed = JSON.parse(map) as { mappings: string; sources: string[] };
  // The bundler names sources after our namespace: `program:main.ts`.
  const sources = parsed.sources.map((source) => source.replace(/^program:/, ''));
  return JSON.stringify({ ...parsed, sources, mappings: ';'.repeat(lines) + parsed.mappings });
}
