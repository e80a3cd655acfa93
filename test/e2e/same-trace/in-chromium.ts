/** The sandbox in a blank page, driven through Playwright. Programs are compiled here, in Node. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { databaseFiles, databaseScript } from '../../../src/runtime/sandbox/database-files.ts';
import { moduleScript } from '../../../src/runtime/sandbox/module-script.ts';
import { realmScript } from '../../../src/runtime/sandbox/realm-script.ts';
import type { ReportOf } from './grader.ts';
import type { TraceOf } from './page.ts';

/** No host of this name is asked: the page is answered from here. */
const ORIGIN = 'https://same-trace.test';
const REALM = '/built/realm.js';
const MODULE = /^\/built\/modules\/(.+)\.js$/;
const DATABASE = '/built/database/database.js';
const PACKED = /^\/built\/database\/(.+\.gz)$/;

export async function inChromium(page: Page): Promise<TraceOf> {
  await openWith(page, 'page.ts');
  return (program, options) =>
    page.evaluate(
      ([program, options]) =>
        (globalThis as unknown as { traceOf: TraceOf }).traceOf(program, options),
      [program, options] as const,
    );
}

/** Grades in the page: the checks that `grader` brings are functions, and part of its script. */
export async function gradesInChromium(page: Page, grader: string): Promise<ReportOf> {
  await openWith(page, grader);
  return (exercise, answer) =>
    page.evaluate(
      ([exercise, answer]) =>
        (globalThis as unknown as { reportOf: ReportOf }).reportOf(exercise, answer),
      [exercise, answer] as const,
    );
}

/** @param script what the page runs, beside this file */
async function openWith(page: Page, script: string): Promise<void> {
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const packed = await packedAt(pathname);
    if (packed) return route.fulfill({ contentType: 'application/gzip', body: packed });
    const body = await scriptAt(pathname);
    const contentType = body === undefined ? 'text/html' : 'text/javascript';
    await route.fulfill({ contentType, body: body ?? '<!doctype html><title>Traces</title>' });
  });
  await page.goto(ORIGIN);
  await page.addScriptTag({ content: await bundle(script) });
}

/** What the site has at these addresses, under names of its own. */
async function scriptAt(path: string): Promise<string | undefined> {
  const [, module] = MODULE.exec(path) ?? [];
  if (module !== undefined) return moduleScript(module);
  if (path === DATABASE) return databaseScript();
  return path === REALM ? realmScript() : undefined;
}

async function packedAt(path: string): Promise<Buffer | undefined> {
  const [, file] = PACKED.exec(path) ?? [];
  if (file === undefined) return undefined;
  const files = Object.values(await databaseFiles());
  return readFile(files.find(({ pathname }) => pathname.endsWith(`/${file}`)) as URL);
}

async function bundle(script: string): Promise<string> {
  // What the page is told of them is in a file, too.
  await databaseFiles();
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(script, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'esnext',
    // What the site's own bundler makes of addresses.
    define: { 'import.meta.glob': 'addresses' },
    banner: {
      js: 'const addresses = () => new Proxy({}, { get: (_, path) => new URL(path, location).href });',
    },
    plugins: [
      {
        name: 'addresses',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /\?url$/ }, ({ path }) => ({ path, namespace: 'address' }));
          onLoad({ filter: /.*/, namespace: 'address' }, ({ path }) => ({
            contents: `export default new URL('${path.replace('?url', '')}', location).href`,
          }));
        },
      },
    ],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text as string;
}
