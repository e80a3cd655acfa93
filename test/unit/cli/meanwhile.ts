/** The command line as its caller sees it. */

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const script = fileURLToPath(new URL('../../../src/cli/meanwhile.ts', import.meta.url));

export interface Said {
  code: number;
  out: string;
  err: string;
}

export function meanwhile(...args: string[]): Promise<Said> {
  return new Promise((resolve) => {
    const env = { ...process.env, INIT_CWD: undefined, NODE_OPTIONS: '' };
    execFile(process.execPath, [script, ...args], { env, timeout: 110_000 }, (error, out, err) => {
      const code = error ? Number(error.code ?? -1) : 0;
      resolve({ code, out, err });
    });
  });
}

/** A folder with these files, gone after the test. */
export function folderWith(files: { [name: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
