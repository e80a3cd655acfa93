// Finds a browser for the tests or installs one, and remembers it. Says what it does, asks nothing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, findBrowser } from './find-browser.ts';
import { rememberBrowser } from './remembered-browser.ts';

type Way = { says: string; possible: boolean; install: () => void };

const ways: Way[] = [
  {
    says: "No browser found. Trying Playwright's own: playwright install chromium",
    possible: true,
    install: () => run(process.execPath, [playwright(), 'install', 'chromium']),
  },
  {
    says: "That gave none. Trying Debian's: apt-get install chromium",
    possible: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
    install: () => {
      aptGet('update', '-qq');
      aptGet('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    },
  },
];

/**
 * A browser that starts: one that is here already, else Playwright's download, else Debian's package.
 * @throws Error with one sentence on what to do, when none of these gave one.
 */
export async function provideBrowser(): Promise<Browser> {
  const present = await findBrowser();
  if (present) return present;
  for (const { says, install } of ways.filter(({ possible }) => possible)) {
    console.log(says);
    install();
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium, Chrome or Edge starts here, and none could be installed: install Google Chrome, or set CHROME_BIN to the path of a Chromium.',
  );
}

function playwright(): string {
  return fileURLToPath(import.meta.resolve('@playwright/test/cli'));
}

/** Another apt may be at work: wait for its lock rather than fail. */
function aptGet(...words: string[]): void {
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...words]);
}

/** Whether it worked is seen by starting a browser, so the exit code is not looked at. */
function run(program: string, words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(program, words, { stdio: ['ignore', 'inherit', 'inherit'], env });
}

if (import.meta.main) {
  try {
    const browser = await provideBrowser();
    rememberBrowser(browser);
    console.log(
      `Browser: ${browser.executablePath ?? browser.channel ?? "Playwright's own Chromium"}`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
