/** The libraries of TypeScript that a check of types reads, from its package. Runs in Node. */

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIBRARY, type Libraries } from './type-problems.ts';

const REFERENCE = /^\/\/\/ <reference lib="([^"]+)"/gm;

export async function typeLibraries(): Promise<Libraries> {
  const folder = dirname(fileURLToPath(import.meta.resolve('typescript')));
  const found: { [file: string]: string } = {};
  const take = async (file: string): Promise<void> => {
    if (file in found) return;
    found[file] = '';
    const text = await readFile(join(folder, file), 'utf8');
    found[file] = text;
    for (const [, name] of text.matchAll(REFERENCE)) await take(`lib.${name}.d.ts`);
  };
  await take(LIBRARY);
  return found;
}
