/** Builds a module that programs may import: one text for every host. Runs in Node, as `realm-script` does. */

import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const folder = new URL('../world/modules/', import.meta.url);
const node = new URL('../world/pg/node/', import.meta.url);

const built = new Map<string, Promise<string>>();

/** @param file the name of its source, without the ending */
export function moduleScript(file: string): Promise<string> {
  const script = built.get(file) ?? bundle(file);
  built.set(file, script);
  return script;
}

const none = fileURLToPath(new URL('none.ts', node));

/** What node-postgres asks of Node. */
const forPg: BuildOptions = {
  alias: {
    net: fileURLToPath(new URL('net.ts', node)),
    util: fileURLToPath(new URL('util.ts', node)),
    'util/types': fileURLToPath(new URL('util-types.ts', node)),
    events: 'events/',
    'node:events': 'events/',
    tls: none,
    dns: none,
    fs: none,
    crypto: fileURLToPath(new URL('crypto.ts', node)),
    pgpass: none,
    'pg-native': none,
    'pg-cloudflare': none,
  },
  inject: [fileURLToPath(new URL('globals.ts', node))],
  define: { 'process.env.NODE_PG_FORCE_NATIVE': 'undefined', global: 'globalThis' },
};

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
    ...(file === 'pg' ? forPg : {}),
  });
  return `(world) => {\n${outputFiles?.[0]?.text}\nreturn built.default(world);\n}`;
}
