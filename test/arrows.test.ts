import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { referencesOf } from '../scripts/arrows/references.ts';
import { objection, roomOf } from '../scripts/arrows/rooms.ts';

const whatToDo =
  'An arrow is changed by a page in decisions/ and a line in scripts/arrows/rooms.ts.';

function objections(file: string, text: string): string[] {
  return referencesOf(file, text).flatMap((reference) => objection(reference) ?? []);
}

describe('the source', () => {
  const files = globSync('src/**/*.{ts,tsx,js,mjs,astro,mdx,css}')
    .map((file) => file.replaceAll('\\', '/'))
    // What is built is made of what stands elsewhere, and says so.
    .filter((file) => !file.includes('/built/'));

  test('has its files in rooms', () => {
    const outside = files.filter((file) => !roomOf(file));
    expect(outside, `These files are in no room of src/. ${whatToDo}`).toEqual([]);
  });

  test('has no arrow between rooms but those that were decided', () => {
    const found = files.flatMap((file) => objections(file, readFileSync(file, 'utf8')));
    expect(found, [...found, whatToDo].join('\n')).toEqual([]);
  });
});

describe('an arrow that is not allowed is seen', () => {
  const import_ = (path: string) => `import { x } from '${path}';`;
  const scenarios: [what: string, file: string, text: string, said: string][] = [
    [
      'in a module',
      'src/runtime/trace/log.ts',
      import_('../realm/clock.ts'),
      'src/runtime/trace/log.ts → src/runtime/realm/clock.ts: there is no arrow trace → realm',
    ],
    [
      'as a type only',
      'src/runtime/grading/run.ts',
      `import type { X } from '../realm/x.ts';`,
      'there is no arrow grading → realm',
    ],
    [
      'as a type in the middle of a line',
      'src/reader/edits.ts',
      `let x: import('../runtime/trace/trace.ts').Trace;`,
      'there is no arrow reader → trace',
    ],
    [
      'passed on by an export',
      'src/runtime/index.ts',
      `export * from './realm/clock.ts';`,
      'there is no arrow front door → realm',
    ],
    [
      'loaded when needed',
      'src/components/cell/cell.tsx',
      `const x = await import('../../runtime/sandbox/pool.ts');`,
      'there is no arrow components → sandbox',
    ],
    [
      'loaded by a name that is put together',
      'src/components/cell/cell.tsx',
      `const x = await import(\`../../lessons/\${name}/checks.ts\`);`,
      'there is no arrow components → lessons',
    ],
    [
      'as a worker',
      'src/components/cell/cell.tsx',
      `import Worker from '../../runtime/compiler/worker.ts?worker';`,
      'there is no arrow components → compiler',
    ],
    [
      'as an address',
      'src/runtime/trace/log.ts',
      `new URL('../compiler/worker.ts', import.meta.url);`,
      'there is no arrow trace → compiler',
    ],
    [
      'as a glob',
      'src/components/home/list.ts',
      `import.meta.glob('../../lessons/*/index.mdx');`,
      'there is no arrow components → lessons',
    ],
    [
      'by a name of package.json',
      'src/components/cell/cell.tsx',
      import_('#compiler'),
      'src/components/cell/cell.tsx → #compiler: there is no arrow components → compiler',
    ],
    [
      'from the top of an Astro file',
      'src/pages/index.astro',
      `---\n${import_('../runtime/trace/trace.ts')}\n---\n<p />`,
      'there is no arrow pages → trace',
    ],
    [
      'from a script in an Astro file',
      'src/components/cell/Cell.astro',
      `---\n---\n<p />\n<script>\n${import_('../../cli/run.ts')}\n</script>`,
      'there is no arrow components → cli',
    ],
    [
      'from a script that an Astro file names',
      'src/layouts/Page.astro',
      '<script src="../reader/settings.ts"></script>',
      'there is no arrow layouts → reader',
    ],
    [
      'from a lesson',
      'src/lessons/04-gather/index.mdx',
      `---\ntitle: Gather\n---\n\n${import_('../../components/cell/Cell.astro')}\n\n# Gather`,
      'there is no arrow lessons → components',
    ],
    [
      'from a lesson, straight below its front matter',
      'src/lessons/04-gather/index.mdx',
      `---\ntitle: Gather\n---\n${import_('../../reader/edits.ts')}\n`,
      'there is no arrow lessons → reader',
    ],
    [
      'from a style sheet',
      'src/styles/base.css',
      `@import '../components/cell/cell.css';`,
      'there is no arrow styles → components',
    ],
    [
      'past the front door, to the rest of the world',
      'src/runtime/index.ts',
      import_('./world/api/parcels.ts'),
      'there is no arrow front door → world',
    ],
    [
      'past the front door, from the command line',
      'src/cli/run.ts',
      import_('../runtime/sandbox/run.ts'),
      'there is no arrow cli → sandbox',
    ],
    [
      'out of src/',
      'src/cli/run.ts',
      import_('../../test/kit.ts'),
      'src/cli/run.ts → test/kit.ts: it is in no room of src/',
    ],
    [
      'to the realm by an import, even where its script is named',
      'src/runtime/sandbox/realm-script.ts',
      import_('../realm/index.ts'),
      'the realm is named by src/runtime/sandbox/realm-script.ts only',
    ],
    [
      'to the realm by a path, anywhere else in the sandbox',
      'src/runtime/sandbox/node-host.ts',
      `const entry = '../realm/index.ts';`,
      'the realm is named by src/runtime/sandbox/realm-script.ts only',
    ],
    [
      'to the world by an import, where its modules are built',
      'src/runtime/sandbox/module-script.ts',
      import_('../world/modules/hono.ts'),
      'the world is named by src/runtime/sandbox/module-script.ts only',
    ],
  ];

  test.each(scenarios)('%s', (_what, file, text, said) => {
    expect(objections(file, text)).toEqual([expect.stringContaining(said)]);
  });
});

describe('what is allowed passes', () => {
  const scenarios: [what: string, file: string, text: string][] = [
    ['a neighbour in the same room', 'src/reader/edits.ts', `import './store.ts';`],
    ['a package', 'src/runtime/trace/log.ts', `import * as v from 'valibot';`],
    ['the front door by its folder', 'src/pages/play.astro', `---\nimport '../runtime';\n---`],
    ['the host by its name', 'src/runtime/index.ts', `import '#host'; import '#compiler';`],
    ['the routes as data', 'src/runtime/index.ts', `export * from './world/routes.ts';`],
    [
      'the realm as a path, where its script is named',
      'src/runtime/sandbox/realm-script.ts',
      `export const entry = new URL('../realm/index.ts', import.meta.url);`,
    ],
    [
      'the world as a path, where its modules are built',
      'src/runtime/sandbox/module-script.ts',
      `const folder = new URL('../world/modules/', import.meta.url);`,
    ],
    [
      'an import that a lesson only shows',
      'src/lessons/04-gather/index.mdx',
      "# Gather\n\n```ts\nimport { x } from '../../components/x.ts';\n```\n",
    ],
  ];

  test.each(scenarios)('%s', (_what, file, text) => {
    expect(objections(file, text)).toEqual([]);
  });
});
