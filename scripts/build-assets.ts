/**
 * Builds what the page fetches when a program runs: the realm's script, the modules that programs import with their types,
 * the database, and the compiler, packed.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { databaseFiles, databaseScript } from '../src/runtime/sandbox/database-files.ts';
import { moduleScript } from '../src/runtime/sandbox/module-script.ts';
import { builtModules, moduleFile } from '../src/runtime/sandbox/modules.ts';
import { realmScript } from '../src/runtime/sandbox/realm-script.ts';
import { importable } from '../src/runtime/world/modules/importable.ts';
import { moduleTypes } from './module-types.ts';

const runtime = new URL('../src/runtime/', import.meta.url);

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
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = fileURLToPath(new URL(path, runtime));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets();
