import { typeOptions } from '../../runtime/index.ts';
import bytes from './built/bytes.json';
import iconsUrl from './built/codicon.ttf?url';
import cssUrl from './built/css.gz?url';
import editorWorkerUrl from './built/editorWorker.gz?url';
import mainUrl from './built/main.gz?url';
import typescriptWorkerUrl from './built/typescriptWorker.gz?url';
import type { MonacoBundle } from './monaco/entry.ts';

const total = Object.values(bytes).reduce((sum, each) => sum + each, 0);

/**
 * Fetches Monaco with its workers and starts it.
 * @param onProgress called with the bytes that have arrived, as they came over the network
 */
export async function fetchMonaco(
  onProgress: (loaded: number, total: number) => void,
): Promise<MonacoBundle> {
  let loaded = 0;
  const fetched = (url: string, type: string): Promise<Blob> =>
    fetchUnpacked(url, type, (count) => {
      loaded += count;
      onProgress(loaded, total);
    });
  const [main, css, typescript, editor] = await Promise.all([
    fetched(mainUrl, SCRIPT),
    fetched(cssUrl, 'text/css'),
    fetched(typescriptWorkerUrl, SCRIPT),
    fetched(editorWorkerUrl, SCRIPT),
  ]);
  const address = (blob: Blob): string => URL.createObjectURL(blob);
  const monaco: MonacoBundle = await import(/* @vite-ignore */ address(main));
  monaco.startMonaco({
    workers: { typescript: address(typescript), editor: address(editor) },
    icons: new URL(iconsUrl, location.href).href,
    typeOptions,
    css: await css.text(),
  });
  return monaco;
}

const SCRIPT = 'text/javascript';

async function fetchUnpacked(
  url: string,
  type: string,
  onBytes: (count: number) => void,
): Promise<Blob> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}.`);
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      onBytes(chunk.length);
      controller.enqueue(chunk);
    },
  });
  const unpacked = response.body.pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'));
  return new Blob([await new Response(unpacked).arrayBuffer()], { type });
}
