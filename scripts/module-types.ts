// The types of what a program may import, for the editor and for checks: those of the packages themselves,
// as far as they are reached from a package's main file, and ours where there is no package.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Files by their path from a root that has a `node_modules`: `node_modules/hono/package.json`. */
export type TypeFiles = { readonly [path: string]: string };

const root = fileURLToPath(new URL('../', import.meta.url));
const written = 'src/runtime/world/modules/types/';

/** What we have written ourselves for a module, or for the globals beside it; the types of all others are their packages'. */
const own: { readonly [module: string]: readonly string[] } = {
  'node:timers/promises': ['timers-promises.d.ts', 'scheduler.d.ts'],
  '@lanternpost/queue': ['lanternpost-queue.d.ts'],
  '@lanternpost/labels': ['lanternpost-labels.d.ts'],
  pg: ['node-for-pg.d.ts'],
};

/** Named by types, and declared by ours. */
const declared = new Set(['events', 'stream', 'tls']);

const resolution: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

export function moduleTypes(module: string): TypeFiles {
  const files: { [path: string]: string } = {};
  for (const file of own[module] ?? []) files[written + file] = read(written + file);
  if (!own[module] || module === 'pg') addPackage(module, files);
  return files;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function addPackage(module: string, files: { [path: string]: string }): void {
  const visit = (name: string, from: string): void => {
    if (declared.has(name)) return;
    const { resolvedModule } = ts.resolveModuleName(name, from, resolution, ts.sys);
    if (!resolvedModule)
      throw new Error(`${relative(root, from)} imports '${name}', which has no types`);
    const path = relative(root, resolvedModule.resolvedFileName).replaceAll('\\', '/');
    if (path in files) return;
    const text = read(path);
    files[path] = text;
    addManifest(path, files);
    for (const { fileName } of ts.preProcessFile(text).importedFiles)
      visit(fileName, join(root, path));
  };
  visit(module, join(root, 'program.ts'));
}

/** How a package is resolved: of its manifest, what says where its types are. */
function addManifest(path: string, files: { [path: string]: string }): void {
  const [folder = dirname(path)] = /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
  const manifest = `${folder}/package.json`;
  if (manifest in files) return;
  const { name, version, type, types, exports } = JSON.parse(read(manifest));
  const main =
    typeof exports === 'object' && exports !== null ? (exports['.'] ?? exports) : exports;
  files[manifest] = JSON.stringify({ name, version, type, types, exports: main && { '.': main } });
}
