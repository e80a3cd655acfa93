import { defineConfig, devices } from '@playwright/test';
import { rememberedBrowser } from './scripts/remembered-browser.ts';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: Boolean(process.env.CI),
  // A test that passes at the second try has found something. One worker, since times are measured.
  retries: 0,
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
      name: 'chromium',
      use: { ...devices['Desktop Chrome'], launchOptions: rememberedBrowser() },
    },
  ],
});
