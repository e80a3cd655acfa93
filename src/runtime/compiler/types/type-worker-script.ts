/** Builds the script of TypeScript's worker. Runs in Node, for the page's build. */

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { typeLibraries } from './type-libraries.ts';

export async function typeWorkerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('type-worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    // TypeScript asks for these where there is Node, and there is none.
    external: ['fs', 'path', 'os', 'crypto', 'inspector', 'perf_hooks', 'source-map-support'],
    define: { LIBRARIES: 'globalThis.libraries' },
    banner: { js: `globalThis.libraries=${JSON.stringify(await typeLibraries())};` },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text as string;
}
