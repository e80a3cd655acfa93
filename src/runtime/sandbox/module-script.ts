/** Builds a module that programs may import: one text for every host. Runs in Node, as `realm-script` does. */

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = new URL('../world/modules/', import.meta.url);

const built = new Map<string, Promise<string>>();

/** @param file the name of its source, without the ending */
export function moduleScript(file: string): Promise<string> {
  const script = built.get(file) ?? bundle(file);
  built.set(file, script);
  return script;
}

/** The text is a function like a program's factory: whoever calls it gets a module of his own. */
async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${file}.ts`, folder))],
    bundle: true,
    write: false,
    // Names stay: a program sees those of classes and functions.
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'iife',
    globalName: 'built',
    target: 'es2022',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return `(world) => {\n${outputFiles[0]?.text}\nreturn built.default(world);\n}`;
}
