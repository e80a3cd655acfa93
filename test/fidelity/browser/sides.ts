/** Both sides in a browser's page, driven through Playwright. Programs are compiled here, in Node. */

import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { realmScript } from '../../../src/runtime/sandbox/realm-script.ts';
import type { Sides } from '../run/compare.ts';
import type { FidelityPage } from './page.ts';

/** No host of this name is asked: the page is answered from here. */
const ADDRESS = 'https://fidelity.test/';

type Window = { fidelity: FidelityPage };

/** Opens a blank page with the harness in it. */
export async function browserSides(page: Page): Promise<Sides> {
  const [harness, native, realm] = await Promise.all([
    bundle('page.ts'),
    bundle('native-worker.ts'),
    realmScript(),
  ]);
  const body = '<!doctype html><title>Fidelity</title>';
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: harness });
  await page.evaluate((scripts) => (globalThis as unknown as Window).fidelity.start(scripts), {
    native,
    realm,
  });
  return {
    native: {
      run: (files) =>
        page.evaluate(
          (files) => (globalThis as unknown as Window).fidelity.runNative(files),
          files,
        ),
      end() {},
    },
    traced: {
      run: (program) =>
        page.evaluate(
          (program) => (globalThis as unknown as Window).fidelity.runTraced(program),
          program,
        ),
      end() {},
    },
  };
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'esnext',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text as string;
}
