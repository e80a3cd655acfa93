import { spawn } from 'node:child_process';

/** Serves the built site at a free port. */
export async function serve(): Promise<{ address: string; stop: () => void }> {
  const server = spawn(process.execPath, ['scripts/serve.ts', '--port', '0']);
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (data: Buffer) => {
      const found = /http:\S+/.exec(String(data));
      if (found) resolve(found[0]);
    });
    server.once('exit', () => reject(new Error('There is no built site: npm run build')));
  });
  return { address, stop: () => server.kill() };
}
