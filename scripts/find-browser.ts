// Which Chromium can Playwright really start here? The only honest test is to start it: Playwright's
// `executablePath()` names another file than the one a headless launch uses, and a browser that is
// installed may still lack a library.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What to pass to Playwright's `chromium.launch` (or to `launchOptions`, in its configuration). */
export type Browser = { channel?: string; executablePath?: string };

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'brave-browser',
  'microsoft-edge',
];

/** The first browser that starts, or undefined. A candidate that isn't there costs a few ms. */
export async function findBrowser(): Promise<Browser | undefined> {
  for (const browser of candidates()) if (await starts(browser)) return browser;
  return undefined;
}

/** Playwright's own build, then Chrome and Edge where they are usually installed, then the rest. */
function candidates(): Browser[] {
  const named = process.env.CHROME_BIN ? [process.env.CHROME_BIN] : [];
  return [
    {},
    { channel: 'chrome' },
    { channel: 'msedge' },
    ...[...named, ...programs.flatMap(onPath)].map((executablePath) => ({ executablePath })),
  ];
}

function onPath(program: string): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).filter((file) => existsSync(file));
}

async function starts(browser: Browser): Promise<boolean> {
  try {
    const running = await chromium.launch({ ...browser, timeout: 15_000 });
    await running.close();
    return true;
  } catch {
    return false;
  }
}
