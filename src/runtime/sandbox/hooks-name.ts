/** Another name for the hooks at each run, of the same length, so that lines and columns stay. */

import type { Program } from '../compiler/program.ts';

export function freshHooksName({ factory, hooksName }: Program): string {
  const random = crypto.getRandomValues(new Uint8Array(hooksName.length));
  const digits = Array.from(random, (byte) => (byte & 15).toString(16)).join('');
  const name = `$h${digits}`.slice(0, hooksName.length);
  return factory.includes(name) ? factory : factory.replaceAll(hooksName, name);
}
