/**
 * Builds what the page fetches when a program runs: the realm's script, the modules that programs import with their types,
 * the database, the compiler, TypeScript's checker and the large editor, packed.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { typeWorkerScript } from '../src/runtime/compiler/types/type-worker-script.ts';
import { databaseFiles, databaseScript } from '../src/runtime/sandbox/database-files.ts';
import { moduleScript } from '../src/runtime/sandbox/module-script.ts';
import { builtModules, moduleFile } from '../src/runtime/sandbox/modules.ts';
import { realmScript } from '../src/runtime/sandbox/realm-script.ts';
import { importable } from '../src/runtime/world/modules/importable.ts';
import { editorBundle } from './editor-bundle.ts';
import { moduleTypes } from './module-types.ts';

const runtime = new URL('../src/runtime/', import.meta.url);
const editor = new URL('../src/components/editor/', import.meta.url);

export async function buildAssets(): Promise<void> {
  await write('sandbox/built/realm.js', await realmScript());
  for (const file of builtModules.map(moduleFile)) {
    await write(`sandbox/built/modules/${file}.js`, await moduleScript(file));
  }
  const types = Object.keys(importable).map((module) => [module, moduleTypes(module)]);
  await write('compiler/built/module-types.json', JSON.stringify(Object.fromEntries(types)));
  await databaseFiles();
  await write('sandbox/built/database/database.js', await databaseScript());
  const wasm = await readFile(fileURLToPath(import.meta.resolve('esbuild-wasm/esbuild.wasm')));
  // Shipped packed, so that any static host will do and progress counts true bytes.
  const packed = gzipSync(wasm, { level: 9 });
  await write('compiler/built/esbuild.wasm.gz', packed);
  await write('compiler/built/esbuild-wasm.json', JSON.stringify({ bytes: packed.length }));
  const typeWorker = gzipSync(await typeWorkerScript(), { level: 9 });
  await write('compiler/built/type-worker.js.gz', typeWorker);
  await write('compiler/built/type-worker.json', JSON.stringify({ bytes: typeWorker.length }));
  await writeEditor();
}

async function writeEditor(): Promise<void> {
  const { icons, ...texts } = await editorBundle();
  await write('built/codicon.ttf', icons, editor);
  const bytes: { [name: string]: number } = {};
  for (const [name, text] of Object.entries(texts)) {
    const packed = gzipSync(text, { level: 9 });
    bytes[name] = packed.length;
    await write(`built/${name}.gz`, packed, editor);
  }
  await write('built/bytes.json', JSON.stringify(bytes), editor);
}

async function write(path: string, content: string | Uint8Array, room = runtime): Promise<void> {
  const file = fileURLToPath(new URL(path, room));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets();
