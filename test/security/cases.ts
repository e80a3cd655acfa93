/** Every case, by its name: the path of its file under `cases/`. */

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Hostile } from './hostile.ts';

export interface Case extends Hostile {
  /** `endless/getter` */
  name: string;
  group: string;
}

const folder = new URL('./cases/', import.meta.url);

export async function cases(): Promise<Case[]> {
  const files = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' });
  const names = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/').slice(0, -'.ts'.length))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const { default: hostile } = await import(new URL(`${name}.ts`, folder).href);
      return { ...(hostile as Hostile), name, group: name.split('/')[0] as string };
    }),
  );
}
