import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';

/** What `src/cli/build-lessons.ts` prints: entries with an id, and whatever the schema asks of them. */
type Entry = { id: string } & Record<string, unknown>;
type Built = Record<'examples' | 'questions' | 'terms' | 'sheetRows' | 'exercises', Entry[]>;

/** One run of the command serves all collections. */
let current: Promise<Built> | undefined;
let queued: Promise<Built> | undefined;

/**
 * A loader for one part of what the command line builds from src/lessons. It runs in plain Node, as a
 * process of its own, because the runtime does not belong in Vite's bundle. A failing run fails the
 * build, with the command's own message; in development it is shown and the last good entries stay.
 */
export function builtLessons(kind: keyof Built): Loader {
  return {
    name: `lessons-${kind}`,
    async load(context) {
      current ??= build(context);
      await store(context, (await current)[kind]);
      context.watcher?.on('all', async (_event, path) => {
        if (!path.includes('/src/lessons/')) return;
        try {
          await store(context, (await rebuild(context))[kind]);
        } catch (error) {
          context.logger.error(error instanceof Error ? error.message : String(error));
        }
      });
    },
  };
}

/** Changes that come together, and all collections' wishes for them, are one run. */
function rebuild(context: LoaderContext): Promise<Built> {
  queued ??= new Promise<void>((resolve) => setTimeout(resolve, 100)).then(() => {
    queued = undefined;
    current = build(context);
    return current;
  });
  return queued;
}

function build(context: LoaderContext): Promise<Built> {
  const command = fileURLToPath(new URL('src/cli/build-lessons.ts', context.config.root));
  return new Promise((resolve, reject) => {
    const options = { cwd: fileURLToPath(context.config.root), maxBuffer: 256 * 1024 * 1024 };
    execFile(process.execPath, [command], options, (error, stdout, stderr) => {
      if (error !== null) return reject(new Error(stderr.trim() || error.message));
      if (stderr !== '') context.logger.info(stderr.trim());
      resolve(JSON.parse(stdout) as Built);
    });
  });
}

async function store(context: LoaderContext, entries: readonly Entry[]): Promise<void> {
  const parsed = await Promise.all(
    entries.map((entry) => context.parseData({ id: entry.id, data: entry })),
  );
  context.store.clear();
  for (const [at, entry] of entries.entries()) {
    context.store.set({ id: entry.id, data: parsed[at]! });
  }
}
