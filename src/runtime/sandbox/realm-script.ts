/** Builds the realm's script: one text for every host. Runs in Node, for the page's build and for Node's own realms. */

import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const inRealm = (file: string): string =>
  fileURLToPath(new URL(`../realm/${file}`, import.meta.url));

let built: Promise<string> | undefined;

export function realmScript(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inRealm('entry.ts')],
    // What a program patches is not what the realm's script uses.
    inject: [inRealm('kept/globals.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    // What was written as modules stays strict as one script. A program may delete even `globalThis`.
    banner: { js: '((globalThis) => { "use strict";' },
    footer: { js: '})(globalThis);' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutCookies],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text as string;
}

/** MSW keeps cookies in a jar, 28 kB, with a list of all public suffixes, 120 kB; the world sets no cookies. */
const withoutCookies: Plugin = {
  name: 'without-cookies',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^tough-cookie$/ }, ({ path }) => ({ path, namespace: 'no-cookies' }));
    onLoad({ filter: /.*/, namespace: 'no-cookies' }, () => ({
      contents: `export const Cookie = { fromJSON: () => null };
export class MemoryCookieStore {}
export class CookieJar { getCookiesSync() { return []; } async setCookie() {} }`,
    }));
  },
};
