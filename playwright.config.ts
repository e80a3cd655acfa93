import { defineConfig, devices } from '@playwright/test';
import { rememberedBrowser } from './scripts/remembered-browser.ts';

/** Tests that measure how long a page lets its reader wait, or take a browser to its end: nothing runs beside them. */
const alone = ['security.test.ts', 'large-traces.test.ts', 'tab-died.test.ts'];

const chromium = { ...devices['Desktop Chrome'], launchOptions: rememberedBrowser() };

export default defineConfig({
  testDir: 'test/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: Boolean(process.env.CI),
  // On a machine that others use too, a starved browser is no fault of the workbook. `npm test` names at its end what
  // passed at the second try: often enough, it has found something.
  retries: process.env.CI ? 1 : 0,
  // Real ms, with room for a machine that has much else to do: what never comes costs a minute, and is no other test's.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // `npm test` gives the first project one for two processors.
  workers: 1,
  webServer: {
    // Port 0 is any that is free; the server says which, and Playwright puts it into SITE_URL.
    command: `"${process.execPath}" scripts/serve.ts --port 0`,
    wait: { stdout: /Meanwhile is at (?<site_url>\S+)/ },
  },
  use: {
    ...(process.env.SITE_URL && { baseURL: process.env.SITE_URL }),
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'side by side',
      testIgnore: alone,
      fullyParallel: true,
      outputDir: 'test-results/side-by-side',
      use: chromium,
    },
    {
      name: 'alone',
      testMatch: alone,
      outputDir: 'test-results/alone',
      use: chromium,
    },
  ],
});
