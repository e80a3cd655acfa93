/** What the browser itself saw of a page: who asked whom, what was opened, what was said. */

import type { BrowserContext, Page } from '@playwright/test';

export interface Seen {
  /** Addresses outside the site, by whichever frame or worker. */
  requests: string[];
  /** Windows, dialogs, downloads, sockets, and addresses that the page went to. */
  opened: string[];
  /** Warnings and errors on the console, and errors that nobody caught. */
  said: string[];
}

/** @param site what the page's own addresses begin with */
export function watch(page: Page, site: string): Seen {
  const seen: Seen = { requests: [], opened: [], said: [] };
  const context: BrowserContext = page.context();
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(blob|data):/.test(url)) seen.requests.push(url);
  });
  page.on('websocket', (socket) => seen.opened.push(`socket ${socket.url()}`));
  context.on('page', (opened) => seen.opened.push(`window ${opened.url()}`));
  page.on('download', (download) => seen.opened.push(`download ${download.url()}`));
  page.on('framenavigated', (frame) => {
    if (!/^about:(srcdoc|blank)$/.test(frame.url())) seen.opened.push(`address ${frame.url()}`);
  });
  page.on('dialog', async (dialog) => {
    seen.opened.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.said.push(message.text());
  });
  page.on('pageerror', (error) => seen.said.push(error.message));
  return seen;
}
