/** The page's database: in the frame, beside the realms, from files that are fetched when it is first needed. */

import type { DatabaseFiles, FromHost, ToHost } from '../database/protocol.ts';
import { fetchBlob, fetchText } from './arrive.ts';
import { startInFrame } from './browser-frame.ts';
import scriptUrl from './built/database/database.js?url';
import { bytes as total } from './built/database/files.json';
import directoryUrl from './built/database/lanternpost.tar.gz?url';
import programUrl from './built/database/pglite.wasm.gz?url';
import shareUrl from './built/database/share.gz?url';
import { Database, type DatabasePort } from './database.ts';
import { SandboxError } from './sandbox-error.ts';

const WHAT = 'The database';

let files: Promise<DatabaseFiles> | undefined;

export const database: Database = new Database(startDatabase);

async function startDatabase(): Promise<DatabasePort> {
  if (typeof WebAssembly === 'undefined')
    throw new SandboxError(
      'This browser has no WebAssembly, of which the database is made. The text and the timelines as printed work all the same.',
    );
  files ??= fetchFiles();
  files.catch(() => {
    files = undefined;
  });
  const worker = await startInFrame<FromHost, ToHost>('database', () => fetchText(scriptUrl, WHAT));
  // Blobs are handed on without a copy, and are there for the next start, too.
  worker.send({ type: 'boot', files: await files });
  return worker;
}

async function fetchFiles(): Promise<DatabaseFiles> {
  const loaded = [0, 0, 0];
  const fetched = (url: string, at: number) =>
    fetchBlob(url, WHAT, (bytes) => {
      loaded[at] = bytes;
      database.progress({ loaded: loaded.reduce((sum, each) => sum + each), total });
    });
  const [program, share, directory] = await Promise.all(
    [programUrl, shareUrl, directoryUrl].map(fetched),
  );
  return { program, share, directory } as DatabaseFiles;
}
