import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';

/** A loader for the Python programs of the lessons, "gather/order-of-results": printed, with what they print. */
export const pythonTwins: Loader = {
  name: 'python-twins',
  async load(context) {
    store(context);
    context.watcher?.on('all', (_event, path) => {
      if (/\.py(\.txt)?$/.test(path)) store(context);
    });
  },
};

function store(context: LoaderContext): void {
  const cwd = fileURLToPath(new URL('src/lessons/', context.config.root));
  context.store.clear();
  for (const path of globSync('*/examples/*.py', { cwd })) {
    const [, lesson, name] = /^\d+-([^/\\]+)[/\\]examples[/\\](.+)\.py$/.exec(path) ?? [];
    const code = readFileSync(`${cwd}${path}`, 'utf8');
    const golden = `${cwd}${path}.txt`;
    const printed = existsSync(golden) ? readFileSync(golden, 'utf8') : undefined;
    context.store.set({ id: `${lesson}/${name}`, data: { code, printed } });
  }
}
