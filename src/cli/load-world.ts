/** What the world does beside its usual course when a program runs: `NAME.world.ts` beside `NAME.ts`, if it is there. */

import { existsSync } from 'node:fs';
import type { World } from '../runtime/index.ts';
import { importFile } from './lessons.ts';

/** @param path of the program */
export async function loadWorld(path: string): Promise<World | undefined> {
  const file = path.replace(/\.ts$/, '.world.ts');
  if (file === path || !existsSync(file)) return undefined;
  const { default: world } = await importFile(file);
  return world as World;
}
