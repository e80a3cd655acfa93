// A static file server for dist/, for `npm start` and the tests. The site needs nothing but files
// from its host; this one does what any other does, and no more.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { contentType, isText } from './content-types.ts';

const host = '127.0.0.1';

type Answer =
  | { status: 200 | 404; file: string; size: number }
  | { status: 301; location: string }
  | { status: 400 | 404 | 405 };

/** What a path of the site leads to: a file, the index of a folder, or the page for misses. */
export async function answerTo(folder: string, url: string): Promise<Answer> {
  const path = decodedPath(url);
  if (path === undefined) return { status: 400 };
  const wanted = join(folder, path);
  // Decoding comes before this test, so that `%2e%2e%2f` is no way out either.
  if (wanted !== folder && !wanted.startsWith(folder + sep)) return { status: 400 };
  const found = await statOf(wanted);
  if (found?.isFile() && !path.endsWith('/'))
    return { status: 200, file: wanted, size: found.size };
  if (found?.isDirectory()) {
    const index = join(wanted, 'index.html');
    const page = await statOf(index);
    // Links of a page are relative to its folder, so the address has to end with the slash.
    if (page && !path.endsWith('/')) return { status: 301, location: withSlash(url) };
    if (page) return { status: 200, file: index, size: page.size };
  }
  const miss = join(folder, '404.html');
  const page = await statOf(miss);
  return page ? { status: 404, file: miss, size: page.size } : { status: 404 };
}

/** The path of a request as the file system has it, or undefined when it is no path at all. */
function decodedPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Relative, and so never the address of another host, whatever the path begins with. */
function withSlash(url: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(url) ?? [];
  return `./${path.split('/').at(-1)}/${rest}`;
}

async function statOf(file: string) {
  return await stat(file).catch(() => undefined);
}

async function respond(folder: string, request: IncomingMessage, response: ServerResponse) {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const answer: Answer = reads ? await answerTo(folder, request.url ?? '/') : { status: 405 };
  response.statusCode = answer.status;
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if ('location' in answer) response.setHeader('Location', answer.location);
  if (!('file' in answer)) {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    if (answer.status === 405) response.setHeader('Allow', 'GET, HEAD');
    response.end('location' in answer ? '' : `${answer.status}: ${request.url}\n`);
    return;
  }
  const type = contentType(answer.file);
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', cacheControl(folder, answer.file));
  // Archives go out as they are, without Content-Encoding: the page unpacks them itself.
  const zipped = isText(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  if (isText(type)) response.setHeader('Vary', 'Accept-Encoding');
  if (zipped) response.setHeader('Content-Encoding', 'gzip');
  else response.setHeader('Content-Length', answer.size);
  if (request.method === 'HEAD') return void response.end();
  const bytes = createReadStream(answer.file);
  await (zipped ? pipeline(bytes, createGzip(), response) : pipeline(bytes, response));
}

/** Astro's own output has a hash of the content in each name, so it never changes. */
function cacheControl(folder: string, file: string): string {
  return file.startsWith(join(folder, '_astro') + sep)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}

/** Serves `folder` on 127.0.0.1, at `port` or, when that is taken, at one that is free. */
export async function serve(
  folder: string,
  port: number,
): Promise<{ server: Server; url: string }> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    // A reader who leaves in the middle of a file is no fault of ours: only this answer ends.
    respond(root, request, response).catch(() => response.destroy());
  });
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(server, 0);
  });
  const { port: actual } = server.address() as AddressInfo;
  return { server, url: `http://${host}:${actual}/` };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((fulfil, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      fulfil();
    });
  });
}

async function main(): Promise<string | undefined> {
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return `--port ${values.port}: a port is a whole number from 0 (any that is free) to 65535.`;
  }
  if (!(await statOf(dist))) return 'There is no dist/ to serve yet: run `npm run build` first.';
  const { url } = await serve(dist, port);
  console.log(`Meanwhile is at ${url} (Ctrl+C ends it)`);
  return undefined;
}

if (import.meta.main) {
  const complaint = await main();
  if (complaint) {
    console.error(complaint);
    process.exitCode = 1;
  }
}
