import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { locator } from '../../../src/runtime/compiler/locate.ts';
import type { Program } from '../../../src/runtime/index.ts';
import { host } from '../../../src/runtime/sandbox/node-host.ts';
import type { RealmPort } from '../../../src/runtime/sandbox/realm-port.ts';
import { runIn } from '../../../src/runtime/sandbox/run.ts';
import { compiled, only } from '../run-program.ts';
import { programThatThrows, programWithSites } from './typed-program.ts';

describe('in programs full of types, comments and blank lines', () => {
  it('a site points to where its expression begins in the TypeScript', async () => {
    await fc.assert(
      fc.asyncProperty(programWithSites, async ({ text, places }) => {
        const { sites } = await compiled(text);
        for (const [mark, place] of places.entries()) {
          const own = new RegExp(`\\bmark ?${mark}\\b`);
          const found = sites.filter((site) => own.test(site.text));
          expect(found.map(({ line, column }) => ({ line, column }))).toContainEqual(place);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('an error’s line is the one that threw', async () => {
    await fc.assert(
      fc.asyncProperty(programThatThrows, async ({ text, places }) => {
        const program = await compiled(text);
        const found = locator(program)(await stackOf(program));
        expect(found).toMatchObject({ file: 'main.ts', line: places.at(-1)?.line });
      }),
      { numRuns: 300 },
    );
  });
});

let port: RealmPort | undefined;
afterAll(() => port?.terminate());

/** The stack of the error with which a program ends. One realm serves as many programs as leave it clean. */
async function stackOf(program: Program): Promise<string> {
  port ??= await host.start();
  const { trace, clean } = await runIn(port, program, { again: true });
  if (!clean) {
    port.terminate();
    port = undefined;
  }
  return only(trace, 'main-settled').stack ?? '';
}
